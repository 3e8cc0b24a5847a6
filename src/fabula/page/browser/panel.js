// Panel: the pages beside the text, one of which is seen at a time.

import { byId, fill, h, keeping, roving } from "./elements.js";
import { news, open } from "./book.js";
import { drawCast, openPerson } from "./cast.js";
import { drawScenes } from "./scenes.js";
import { drawNotes } from "./notes.js";
import { drawAsking } from "./asking.js";
import { drawCorrections } from "./corrections.js";
import { hidePopovers } from "./correct.js";
import { turnTo } from "./text.js";

const panel = byId("panel");
const PAGES = { cast: ["Cast", drawCast], scenes: ["Scenes", drawScenes], notes: ["Notes", drawNotes], asking: ["Ask", drawAsking], corrections: ["Yours", drawCorrections] };
let page = "cast";

/** Draw the panel for a new reading; while somebody writes in it, it waits until they have done. */
export function drawPanel(before = null) {
  const form = before && unsaid();
  if (form) return form.addEventListener("focusout", left); // once, however often it is asked for
  if (before) return keeping(byId("page"), () => PAGES[page][1](byId("page")));

  const tabs = Object.entries(PAGES).filter(([name]) => name !== "corrections" || open.book.told.kept).map(([name, [words]]) => h("button", {
    type: "button", role: "tab", id: `tab-${name}`, "aria-controls": "page", "aria-selected": String(name === page), onclick: () => showPage(name),
  }, words));
  const list = h("div", { role: "tablist", class: "tabs", "aria-label": "Beside the text" }, tabs);
  fill(panel, list, h("div", { id: "page", role: "tabpanel", tabindex: 0, "aria-labelledby": `tab-${page}` }));
  roving(list, '[role="tab"]', ["ArrowRight", "ArrowLeft"]);
  PAGES[page][1](byId("page"));
}

/** The form in which the keys are, where something is written or chosen that has not been said; or null. */
function unsaid() {
  const form = document.activeElement?.closest("#page form");
  return form && !form.hasAttribute("data-said") && [...form.elements].some(isChanged) ? form : null;
}

function isChanged(field) {
  if (field.matches("select")) return field.selectedIndex !== Math.max(0, [...field.options].findIndex((one) => one.defaultSelected));
  return field.matches("[type=checkbox]") ? field.checked !== field.defaultChecked : field.matches("input") && field.value !== field.defaultValue;
}

/** Draw the panel anew when the keys have left a form. */
function left({ currentTarget, relatedTarget }) {
  if (currentTarget.contains(relatedTarget)) return;
  currentTarget.removeEventListener("focusout", left);
  setTimeout(() => drawPanel(open.book));
}

/** Turn to one of the pages, and show the panel if it is hidden. */
export function showPage(name, { focus = false } = {}) {
  page = name;
  document.documentElement.classList.add("with-panel");
  byId("show-panel").setAttribute("aria-expanded", "true");
  panel.querySelectorAll('[role="tab"]').forEach((tab) => tab.setAttribute("aria-selected", String(tab.id === `tab-${name}`)));
  const inside = byId("page");
  inside.setAttribute("aria-labelledby", `tab-${name}`);
  inside.scrollTop = 0;
  PAGES[name][1](inside);
  const field = [...inside.querySelectorAll("input")].find((one) => !one.closest("details:not([open])")); // else it is not seen
  if (focus) (field ?? byId(`tab-${name}`)).focus();
}

news.addEventListener("scene", ({ detail }) => {
  turnTo(detail);
  open.at = detail;
  showPage("scenes");
  const details = byId("page").querySelector('.scene[aria-current="true"] details');
  if (details) { details.open = true; details.querySelector("input")?.focus(); }
});
news.addEventListener("person", ({ detail }) => {
  if (getComputedStyle(panel).position === "fixed") hidePopovers(); // a card would lie over it
  openPerson(detail);
  showPage("cast");
  byId("page").querySelector(".person.open")?.scrollIntoView({ block: "nearest" });
});
for (const [event, name] of [["notes", "notes"], ["changes", "corrections"]]) {
  news.addEventListener(event, () => page === name && keeping(byId("page"), () => PAGES[name][1](byId("page"))));
}
