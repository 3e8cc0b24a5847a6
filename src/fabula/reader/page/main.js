// Main: opens the story, and keeps the page at the newest reading.

import { byId, fill, h } from "./elements.js";
import { Book, news, open, tell } from "./book.js";
import { fetchNotes, fetchStory, listen } from "./server.js";
import { drawText, markAgain } from "./text.js";
import { drawLayers } from "./layers.js";
import { drawPanel } from "./panel.js";
import { drawCharts, toggleCharts } from "./charts.js";
import { say } from "./correct.js";
import { drawHelp } from "./keys.js";

const WIDE = 1100, HIGH = 700; // pixels from which the panel, and the charts, are there from the start
let shown = 0;

async function show() {
  const told = await fetchStory(), first = !open.book;
  const book = new Book(told, open.book);
  book.checked = Boolean(told.notes);
  open.book = book;
  shown = told.version;
  document.title = `${book.title} · Fabula`;
  fill(byId("title"), book.title);
  fill(byId("author"), book.author ? `by ${book.author}` : "");
  drawText();
  drawPanel();
  names("names", book.cast.map((row) => book.name(row.id)));
  names("places", [...new Set(book.placeName.values())]);
  if (first && innerWidth >= WIDE && innerHeight >= HIGH) await toggleCharts(true); else await drawCharts();
  tell("modes");
  performance.mark("shown");
  if (told.notes) performance.mark("noted"); else await check(book);
}

async function check(book) {
  const notes = await fetchNotes().catch((error) => { say(error.message, 8000); return []; });
  if (open.book !== book) return;
  book.checked = true;
  markAgain(book.note(notes));
  tell("notes");
  performance.mark("noted");
}

/** Names for the fields to offer. */
function names(id, all) {
  byId(id)?.remove();
  document.body.append(h("datalist", { id }, all.map((value) => h("option", { value }))));
}

function heard(state) {
  if (state === null) return say("Fabula is not running any more: what you see is its last reading.");
  if (state.trouble) return say(state.trouble);
  if (state.reading) return say("Reading again …");
  if (state.version !== shown && shown) return show().then(() => say("Read again.", 2500)).catch((error) => say(error.message));
  return say("");
}

news.addEventListener("moved", () => {
  const { book, at } = open, scene = book.sceneAt(at), row = book.sceneRows[book.scenes.indexOf(scene)];
  fill(byId("here"), [book.where(at), row?.place].filter(Boolean).join(" · "));
});
byId("show-charts").addEventListener("click", () => toggleCharts());
byId("show-panel").addEventListener("click", () => {
  const visible = document.documentElement.classList.toggle("with-panel");
  byId("show-panel").setAttribute("aria-expanded", String(visible));
});
document.documentElement.classList.toggle("with-panel", innerWidth >= WIDE);
byId("show-panel").setAttribute("aria-expanded", String(innerWidth >= WIDE));
drawLayers();
drawHelp();
show().then(() => { byId("text").focus(); listen(heard); }).catch((error) => fill(byId("text"), h("p", { class: "wait" }, error.message)));
