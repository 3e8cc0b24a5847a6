// Main: opens the story, and keeps the page at the newest reading.

import { byId, fill, h } from "./elements.js";
import { Book, news, open, tell } from "./book.js";
import { changesBetween, inWords } from "./changes.js";
import { fetchNotes, fetchStory, listen } from "./server.js";
import { hear } from "./foresee.js";
import { said } from "./said.js";
import { drawText, markAgain, openAtStory, showUnread } from "./text.js";
import { drawLayers } from "./layers.js";
import { drawPanel, showPage } from "./panel.js";
import { drawCharts, toggleCharts } from "./charts.js";
import { foreseeAgain, say, sayAgain, takeBack } from "./correct.js";
import { drawHelp } from "./keys.js";
import { beginHere } from "./begin.js";

const WIDE = 1100, HIGH = 700; // pixels from which the panel, and the charts, are there from the start
let shown = 0; // the version of the reading on the page
let corrected = false; // whether the author has said something that the next reading answers
let unheard = null; // the reading that was there when some of its lines were heard otherwise
let undone = null; // what is being taken back, as soon as it is known, and what else changed since, by version
let accepted = null; // what to say of a note that is meant so, once it is gone
let saved = { version: 0, changes: [] }; // what has been saved and not yet read, since which reading

/** Get the newest reading and show it; say what it sees otherwise, where it answers a correction. */
async function show() {
  const told = await fetchStory(), first = !open.book, before = open.book;
  foreseeAgain(told);
  shown = told.version;
  take(told);
  showSaved();
  if (!first) sayWhat(before); else if (told.stale) say(sayStale(told.stale), 12000, seeThem());
  if (first && innerWidth >= WIDE && innerHeight >= HIGH) await toggleCharts(true); else await drawCharts();
  if (first) openAtStory();
  performance.mark("shown");
  if (told.notes) performance.mark("noted"); else check(open.book); // of a novel it takes its time, and nothing waits for it
}

/** Say what the reading that is shown sees otherwise than the one before it. */
function sayWhat(before) {
  const changes = corrected ? changesBetween(unheard ?? before, open.book) : null, edited = before.text !== open.book.text;
  unheard = null;
  if (changes || edited) { open.changes = changes; tell("changes"); } // those of another text stand elsewhere now
  if (accepted) { const words = accepted; accepted = null; return say(words, 3000); }
  if (undone) { undone.changes.push([shown, changes ?? []]); return sayUndone(); }
  corrected = false;
  if (changes?.length) return say(`${sentence(inWords(changes))}.`, 12000, seeThem(), takeItBack());
  if (open.book.told.stale > before.told.stale) return say(`Read again. ${sayStale(open.book.told.stale)}`, 12000, seeThem());
  return changes ? say("Read with your correction: nothing else changed.", 8000, takeItBack()) : say("Read again.", 2500);
}

/** Say how many corrections fit nothing that stands in the text now. */
const sayStale = (many) => `${many === 1 ? "One of your corrections fits" : `${many} of your corrections fit`} nothing in the text any more.`;

/** Say what has been taken back, and what else changed with it: a reading that was under way comes before. */
function sayUndone() {
  const { taken } = undone, [, changes] = undone.changes.find(([version]) => version >= taken?.version) ?? [];
  if (!changes) return;
  [undone, corrected] = [null, false];
  say(`Taken back: ${said(taken)}${changes.length ? `; ${inWords(changes)}.` : ""}`, 12000,
    changes.length ? seeThem() : null, h("button", { type: "button", onclick: sayAgain }, "Say it again"));
}

const takeItBack = () => h("button", { type: "button", onclick: () => takeBack() }, "Take it back");
const seeThem = () => h("button", { type: "button", onclick: () => showPage("corrections", { focus: true }) }, "See them");

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
  if (open.book !== book || !notes) return;
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
  if (state.reading) return say(undone ? "Taking it back …" : corrected ? "Kept: the rest is being read with it …" : saved.changes.length ? "Saved: it is being read …" : "Reading again …");
  if (state.version !== shown && shown) return show().catch((error) => say(error.message));
  return byId("status").querySelector("button") ? undefined : say("");
}

function heardUnread(told) {
  saved = told;
  if (saved.version === shown) showSaved();
}

/** Show who says what, of a text that has been read so far; the rest comes with the reading. */
function heardLines({ version, quotes, mentions }) {
  if (version !== shown || !quotes.length) return;
  unheard ??= open.book;
  const told = hear(unheard.told, quotes, mentions), changes = changesBetween(unheard, new Book(told, unheard));
  foreseeAgain(told);
  take(told);
  if (corrected && changes.length) say(`${sentence(inWords(changes))}; reading on …`);
  performance.mark("heard");
}

/** Show at once what has been saved since the reading that is on the page. */
function showSaved() {
  showUnread(saved.version === shown ? saved.changes : []);
  if (saved.changes.length) performance.mark("unread");
}

news.addEventListener("foreseen", () => {
  [corrected, unheard] = [true, null];
  document.documentElement.classList.add("again");
  take(open.book.told);
  performance.mark("foreseen");
});
news.addEventListener("sent", ({ detail }) => {
  corrected = true;
  undone = detail === "back" ? { taken: null, changes: [] } : null;
});
news.addEventListener("accepted", ({ detail }) => { accepted = detail; });
news.addEventListener("undone", ({ detail }) => {
  if (!undone) return;
  undone.taken = detail;
  sayUndone();
});
news.addEventListener("refused", () => {
  [corrected, undone] = [false, null];
  document.documentElement.classList.remove("again");
  fetchStory().then((told) => { foreseeAgain(told); take(told); }, () => undefined); // of why not it is told already
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
beginHere();
show().then(() => { byId("text").focus(); listen(heard, heardUnread, heardLines); }).catch((error) => fill(byId("text"), h("p", { class: "wait" }, error.message)));
