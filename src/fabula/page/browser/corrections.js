// Corrections: the author's own word on the story, as it is kept beside it; each can be taken back.

import { byId, fill, h } from "./elements.js";
import { Book, open } from "./book.js";
import { changesBetween, drawChanges } from "./changes.js";
import { takeBack } from "./correct.js";
import { said } from "./said.js";
import { fetchCorrections, fetchWithout } from "./server.js";

export async function drawCorrections(element) {
  const kept = await fetchCorrections().catch(() => []);
  if (byId("tab-corrections")?.getAttribute("aria-selected") !== "true") return; // another page has been turned to
  const items = kept.map((one, index) => h("li", { class: one.stale ? "stale" : "" },
    h("p", {}, said(one)), one.reason ? h("p", { class: "how" }, one.reason) : null,
    one.stale ? h("p", { class: "how" }, "Nothing in the text answers to this any more.") : null,
    h("button", { type: "button", "aria-label": `Take back: ${said(one)}`, onclick: () => takeBack(index) }, "Take back"), one.stale ? null : foreseen(one, index))).reverse();
  const changed = open.changes?.length ? h("section", { class: "changes" }, h("h2", {}, "The last time, also changed"), drawChanges(open.changes)) : null;
  fill(element, changed, items.length ? h("ul", { class: "plain kept" }, items)
    : h("p", { class: "none" }, "Nothing yet. Click a line, a name or a scene, and say how it is: your word is kept beside the story, and everything else is read with it."));
}

const looked = new Set(); // those of which somebody wants to know that

/** What taking a correction back would change: the story is read without it as soon as somebody wants to know. */
function foreseen(one, index) {
  const found = h("div", { "aria-live": "polite" });
  const look = async ({ target }) => {
    if (!target.open) { if (target.isConnected) looked.delete(said(one)); return; }
    looked.add(said(one));
    const { book } = open;
    fill(found, h("p", { class: "none" }, "Reading without it …"));
    try {
      const changes = changesBetween(book, new Book(await fetchWithout(index), book));
      fill(found, changes?.length ? drawChanges(changes) : h("p", { class: "none" }, "Nothing: the rest would be read as it is."));
    } catch (error) {
      fill(found, h("p", { class: "none" }, error.message));
    }
  };
  return h("details", { id: `without-${index}`, open: looked.has(said(one)), ontoggle: look }, h("summary", { "aria-label": `What would change? ${said(one)}` }, "What would change?"), found);
}
