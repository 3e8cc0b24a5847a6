// Main: opens the story, and keeps the page at the newest reading.

import { byId, fill, h } from "./elements.js";
import { Book, news, open, tell } from "./book.js";
import { changesBetween, inWords } from "./changes.js";
import { fetchNotes, fetchStory, listen } from "./server.js";
import { drawText, markAgain } from "./text.js";
import { drawLayers } from "./layers.js";
import { drawPanel, showPage } from "./panel.js";
import { drawCharts, toggleCharts } from "./charts.js";
import { foreseeAgain, say } from "./correct.js";
import { drawHelp } from "./keys.js";

const WIDE = 1100, HIGH = 700; // pixels from which the panel, and the charts, are there from the start
let shown = 0; // the version of the reading on the page
let corrected = false; // whether the author has said something that the next reading answers

/** Get the newest reading and show it; say what it sees otherwise, where it answers a correction. */
async function show() {
  const told = await fetchStory(), first = !open.book, before = open.book;
  foreseeAgain(told);
  shown = told.version;
  take(told);
  if (first && innerWidth >= WIDE && innerHeight >= HIGH) await toggleCharts(true); else await drawCharts();
  performance.mark("shown");
  const { book } = open;
  if (told.notes) performance.mark("noted"); else await check(book);
  if (first || open.book !== book) return;
  const changes = corrected ? changesBetween(before, book) : null;
  corrected = false;
  if (changes) { open.changes = changes; tell("changes"); }
  if (changes?.length) return say(`${sentence(inWords(changes))}.`, 12000, h("button", { type: "button", onclick: () => showPage("corrections", { focus: true }) }, "See them"));
  say(changes ? "Read with your correction: nothing else changed. Press u to take it back." : "Read again.", changes ? 5000 : 2500);
}

/** Put a reading on the page, in place of the one that is there. */
function take(told) {
  const before = open.book, same = before?.text === told.text;
  const book = new Book({ ...told, notes: told.notes ?? (same ? before.notes : []) }, before);
  Object.assign(book, { told, checked: Boolean(told.notes) || same });
  open.only = book.sameAs(open.only, before);
  open.book = book;
  if (before?.title !== book.title) document.title = `${book.title} · Fabula`;
  fill(byId("title"), book.title);
  fill(byId("author"), book.author ? `by ${book.author}` : "");
  drawText();
  drawPanel(before);
  names("names", book.cast.map((row) => book.name(row.id)));
  names("places", [...new Set(book.placeName.values())]);
  tell("taken", before);
}

const sentence = (words) => words.replace(/^[a-z]/, (letter) => letter.toUpperCase());

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
  document.documentElement.classList.toggle("again", state.reading);
  if (state.reading) return say(corrected ? "Reading with your correction …" : "Reading again …");
  if (state.version !== shown && shown) return show().catch((error) => say(error.message));
  return byId("status").querySelector("button") ? undefined : say("");
}

news.addEventListener("foreseen", () => {
  corrected = true;
  document.documentElement.classList.add("again");
  take(open.book.told);
  performance.mark("foreseen");
});
news.addEventListener("refused", () => {
  corrected = false;
  document.documentElement.classList.remove("again");
  fetchStory().then((told) => { foreseeAgain(told); take(told); });
});
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
