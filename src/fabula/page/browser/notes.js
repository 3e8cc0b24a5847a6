// Notes: what an editor would note, each at its place; what is meant so can be said to be.

import { counted, fill, h, keeping } from "./elements.js";
import { news, open, tell } from "./book.js";
import { ask, say } from "./correct.js";
import { few, passage } from "./passage.js";
import { post } from "./server.js";
import { goTo } from "./text.js";

const LEVELS = { error: "Errors", warning: "Warnings", suggestion: "Suggestions" };
const MOST = 30; // notes of a level at first
const wanted = { level: "", family: "" };
let page = null;
let at = null; // the note that the keys are at

export function drawNotes(element) {
  page = element;
  const { notes } = open.book;
  if (!notes.length) return fill(element, h("p", { class: "none" }, open.book.checked === false ? "Fabula is checking …" : "Nothing to note."));
  const again = () => keeping(element, () => drawNotes(element));
  const some = notes.filter(isWanted);
  return fill(element,
    h("div", { class: "filters" },
      pick("Level", "level", levels(notes), again), pick("Family", "family", families(notes), again)),
    h("p", { class: "lead", "aria-live": "polite" }, some.length === notes.length ? counted(notes.length, "note") : `${some.length} of ${counted(notes.length, "note")}`),
    some.length ? null : h("p", { class: "none" }, "None of these."),
    Object.entries(LEVELS).map(([level, words]) => {
      const these = some.filter((note) => note.level === level);
      return these.length ? [h("h2", { class: level }, `${words} (${these.length})`), few(these, noteRow, MOST)] : null;
    }));
}

/** Go to the next of the notes that are wanted, or the one before. */
export function stepNote(by) {
  const notes = open.book.notes.filter(isWanted).sort((a, b) => a.start - b.start);
  if (!notes.length) return say("There is no note to go to.", 2500);
  const from = at && notes.some((note) => note.start === at.start && note.rule === at.rule) ? notes.findIndex((note) => note.start === at.start && note.rule === at.rule) : null;
  const next = from === null ? notes.findIndex((note) => note.start >= open.at) + (by > 0 ? 0 : -1) : from + by;
  at = notes[(next + notes.length) % notes.length];
  goTo(at.start, at.end);
  return say(`${at.message} (${notes.indexOf(at) + 1} of ${notes.length})`, 9000);
}

/** A note with where it stands and, with the server at hand, the way to say that it is meant so. */
export function noteRow(note, { whole = false } = {}) {
  return h("div", { class: `note ${note.level}` },
    whole ? null : passage(note.start, note.end),
    h("p", { class: "message" }, note.message, " ", h("span", { class: "rule" }, note.rule.replaceAll("-", " "))),
    note.fix !== null ? h("p", { class: "fix" }, h("span", { class: "label" }, note.fix ? "Write " : "Leave it out"), note.fix ? h("q", {}, note.fix) : null) : null,
    note.see.length ? [h("p", { class: "label" }, "See"), note.see.map(([start, end]) => passage(start, end))] : null,
    open.book.told.kept ? intended(note) : null);
}

const isWanted = (note) => (!open.blind || note.see.every(([start]) => start < open.until) && note.start < open.until) && (!wanted.level || note.level === wanted.level) && (!wanted.family || note.family === wanted.family);
const levels = (notes) => Object.entries(LEVELS).map(([level, words]) => [level, words, notes.filter((note) => note.level === level && (!wanted.family || note.family === wanted.family)).length]);

function families(notes) {
  const all = [...new Set(notes.map((note) => note.family))].sort();
  return all.map((family) => [family, family[0].toUpperCase() + family.slice(1), notes.filter((note) => note.family === family && (!wanted.level || note.level === wanted.level)).length]);
}

function pick(label, kind, all, again) {
  return h("select", { "aria-label": label, onchange: (event) => { wanted[kind] = event.target.value; again(); } },
    h("option", { value: "", selected: !wanted[kind] }, kind === "level" ? "All levels" : "All families"),
    all.filter(([value, , many]) => many || value === wanted[kind]).map(([value, words, many]) => h("option", { value, selected: value === wanted[kind] }, `${words} (${many})`)));
}

/** The way to say that a note is meant so: at once, or with a reason to keep. */
function intended(note) {
  return h("div", { class: "intended" }, h("button", { type: "button", class: "accept", onclick: () => accept(note, "") }, "It is meant so"),
    h("details", {}, h("summary", {}, "with a reason"), ask("Because", "she stutters", (reason) => accept(note, reason), "", null)));
}

async function accept(note, reason) {
  tell("accepted", "Kept: this note will not come again.");
  try {
    await post("/api/silences", { rule: note.rule, start: note.start, end: note.end, reason });
  } catch (error) {
    tell("accepted");
    say(error.message, 8000);
  }
}

news.addEventListener("modes", () => page?.isConnected && page.querySelector(".filters") && drawNotes(page));
