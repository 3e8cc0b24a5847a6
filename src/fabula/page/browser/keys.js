// Keys: everything by the keyboard, and the sheet that lists it.

import { byId, fill, h } from "./elements.js";
import { open } from "./book.js";
import { step, stepParagraph, turnTo } from "./text.js";
import { nextTheme, toggleBlind, toggleLayer } from "./layers.js";
import { showPage } from "./panel.js";
import { toggleCharts } from "./charts.js";
import { canCorrect, sayAgain, takeBack } from "./correct.js";
import { askHere } from "./begin.js";
import { openCard } from "./card.js";
import { stepNote } from "./notes.js";

const KEYS = [
  ["j", "The next line", () => step(1)], ["k", "The line before", () => step(-1)],
  ["w", "The next line that it is unsure of", () => step(1, true)],
  ["]", "The next scene", () => scene(1)], ["[", "The scene before", () => scene(-1)],
  ["}", "The next paragraph", () => stepParagraph(1)], ["{", "The paragraph before", () => stepParagraph(-1)],
  ["b", "A scene begins here, or none", () => canCorrect() && askHere()],
  ["e", "Who says it, why, and put right", () => { const line = document.activeElement.closest?.(".quote[id]"); if (line) openCard(line); else step(1); }],
  ["c", "Cast", () => showPage("cast", { focus: true })], ["s", "Scenes", () => showPage("scenes", { focus: true })],
  [".", "The next note", () => stepNote(1)], [",", "The note before", () => stepNote(-1)],
  ["n", "Notes", () => showPage("notes", { focus: true })], ["/", "Ask, or find words", () => showPage("asking", { focus: true })],
  ["y", "Your corrections", () => open.book.told.kept && showPage("corrections", { focus: true })],
  ["g", "Charts", () => toggleCharts()], ["l", "Layers", () => openSheet("layers")],
  ["1 … 6", "Switch a layer", null], ["x", "No spoilers", toggleBlind], ["d", "Light or dark", nextTheme],
  ["p", "The panel", () => byId("show-panel").click()],
  ["u", "Take the last correction back", () => canCorrect() && takeBack()], ["r", "Say again what was taken back", () => canCorrect() && sayAgain()],
  ["t", "To the text", () => byId("text").focus()],
  ["?", "This sheet", () => openSheet("help")],
];
const TOUCHES = [
  ["A line", "who says it, why, and put right"], ["A name in the cast", "who they are and what they know"], ["The head of a scene", "what it is, and put right"],
  ["§ at a paragraph", "a new scene begins here"], ["A chart", "to that scene, or that person"], ["A passage", "to where it stands"], ["Layers", "what is marked, the letters, light or dark"],
];
const LAYERS = ["speakers", "people", "scenes", "claims", "feelings", "notes"];
let on = true;

export function drawHelp() {
  fill(byId("help"), h("section", { class: "by-touch" }, h("h2", {}, "By touch"), h("dl", {}, TOUCHES.map(([what, does]) => h("div", {}, h("dt", {}, what), h("dd", {}, does))))),
    h("section", { class: "by-keys" }, h("h2", {}, "Keys"), h("dl", {}, KEYS.map(([key, words]) => h("div", {}, h("dt", {}, h("kbd", {}, key)), h("dd", {}, words)))),
    h("p", {}, "On a line, ", h("kbd", {}, "Enter"), " opens what is known of it, and ", h("kbd", {}, "1"), " to ", h("kbd", {}, "9"), " choose who says it. ", h("kbd", {}, "Esc"), " closes a sheet."),
    h("label", { class: "switch" }, h("input", { type: "checkbox", checked: on, onchange: (event) => { on = event.target.checked; } }), h("span", {}, "Keys without Ctrl or Alt are heard"))),
    h("p", { class: "none" }, "Your story stays on this machine."));
}

/** Open a sheet and go into it, from where the next Tab leads to what it has to switch; or close it. */
function openSheet(id) {
  const sheet = byId(id);
  sheet.togglePopover();
  if (sheet.matches(":popover-open")) sheet.focus();
}

function scene(by) {
  const { book } = open, at = book.scenes.indexOf(book.sceneAt(open.at));
  const to = book.scenes[Math.max(0, Math.min(book.scenes.length - 1, at + by))];
  if (to) turnTo(to.start, true);
}

document.addEventListener("keydown", (event) => {
  if (!on || !open.book || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input:not([type=checkbox]), select, textarea")) return;
  if (document.querySelector(".card:popover-open")) return;
  const layer = LAYERS[Number(event.key) - 1];
  const act = layer ? () => toggleLayer(layer) : KEYS.find(([key, , does]) => key === event.key && does)?.[2];
  if (act) { event.preventDefault(); act(); }
});
