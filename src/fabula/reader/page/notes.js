// Notes: what an editor would note, each at its place; what is meant so can be said to be.

import { fill, h } from "./elements.js";
import { open } from "./book.js";
import { say } from "./correct.js";
import { few, passage } from "./passage.js";
import { post } from "./server.js";

const LEVELS = { error: "Errors", warning: "Warnings", suggestion: "Suggestions" };

export function drawNotes(element) {
  const { notes } = open.book;
  if (!notes.length) return fill(element, h("p", { class: "none" }, open.book.checked === false ? "Fabula is checking …" : "Nothing to note."));
  return fill(element, Object.entries(LEVELS).map(([level, words]) => {
    const some = notes.filter((note) => note.level === level);
    return some.length ? [h("h2", { class: level }, `${words} (${some.length})`), few(some, noteRow, 30)] : null;
  }));
}

/** A note with where it stands and, with the server at hand, the way to say that it is meant so. */
export function noteRow(note, { whole = false } = {}) {
  const server = open.book.told.kept;
  return h("div", { class: `note ${note.level}` },
    whole ? null : passage(note.start, note.end),
    h("p", { class: "message" }, note.message),
    note.fix !== null ? h("p", { class: "fix" }, h("span", { class: "label" }, "Write "), h("q", {}, note.fix)) : null,
    note.see.map(([start, end]) => passage(start, end)),
    server ? h("button", { type: "button", class: "accept", onclick: () => accept(note) }, "It is meant so") : null);
}

async function accept(note) {
  try {
    await post("/api/silences", { rule: note.rule, start: note.start, end: note.end });
    say("Kept: this note will not come again.", 3000);
  } catch (error) {
    say(error.message, 8000);
  }
}
