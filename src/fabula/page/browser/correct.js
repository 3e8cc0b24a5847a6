// Correct: the author's word goes to the server, which keeps it beside the story and reads with it.

import { byId, fill, h } from "./elements.js";
import { open, tell } from "./book.js";
import { foresee, named } from "./foresee.js";
import { post } from "./server.js";

const pending = []; // corrections that no reading has answered yet, each with the reading it was said of
const takenBack = []; // those taken back, the last at the end

/** Whether corrections can be kept here. */
export const canCorrect = () => Boolean(open.book?.told.kept);

/** Show what a correction says of itself, and send it; what follows from it comes with the next reading. It is `of` the
    reading that was looked at when it was said: of a text edited since, its places stand elsewhere. */
export async function correct(told, of = open.book) {
  const one = { told, of };
  hidePopovers();
  document.activeElement?.form?.setAttribute("data-said", ""); // nobody goes on writing there
  told.version = (of.text === open.book.text ? open.book : of).told.version; // the server forgets old ones
  pending.push(one);
  foreseeIn(open.book.told, one);
  tell("foreseen");
  say("Kept: the rest is being read with it …");
  try {
    await post("/api/corrections", told);
    pending.splice(pending.indexOf(one), 1);
    return true;
  } catch (error) {
    pending.splice(pending.indexOf(one), 1);
    tell("refused");
    say(error.message, 8000);
    return false;
  }
}

/** Write into a reading what has been said since it began. */
export function foreseeAgain(told) { pending.forEach((one) => foreseeIn(told, one)); }

function foreseeIn(reading, { told, of }) { if (!told.span || reading.text === of.text) foresee(reading, told); }

/** The correction that somebody, by whatever name, is nobody. */
export const noPerson = ({ name, aliases }) => ({ kind: "not-a-person", names: [name, ...aliases.filter((alias) => alias !== name)] });

/** Take a correction back, by default the last; it can be said again. */
export async function takeBack(index = -1) {
  await send("/api/corrections/undo", { index }, "back", (taken) => { takenBack.push(taken); tell("undone", taken); });
}

/** Say again what was taken back last, where it stood. */
export async function sayAgain() {
  if (!takenBack.length) return say("Nothing was taken back.", 2500);
  return send("/api/corrections", takenBack.at(-1), "again", () => takenBack.pop());
}

async function send(path, told, way, done) {
  say(way === "back" ? "Taking it back …" : "Reading with it again …");
  tell("sent", way);
  try {
    done(await post(path, told));
  } catch (error) {
    tell("refused");
    say(error.message, 8000);
  }
}

let clearing = 0;
/** Say something at the foot of the page, for some milliseconds or until the next; `actions` are buttons there. */
export function say(words, time = 0, ...actions) {
  fill(byId("status"), words, actions.filter(Boolean).map((action) => [" ", action]));
  clearTimeout(clearing);
  if (time) clearing = setTimeout(() => fill(byId("status")), time);
}

export function hidePopovers() {
  document.querySelectorAll("[popover]").forEach((sheet) => sheet.matches(":popover-open") && sheet.hidePopover());
}

/** Numbered people to choose from, who are likely first, and a field for anybody else. */
export function choose(offset, not, chosen, label) {
  const { book } = open;
  const likely = book.likely(offset, not);
  const buttons = likely.map((id, n) => h("li", {},
    h("button", { type: "button", class: "choice", "data-key": n + 1, "data-hue": book.people.get(id).hue, onclick: () => chosen(book.name(id)) },
      h("kbd", {}, n + 1), " ", h("span", { class: "who", "data-hue": book.people.get(id).hue }, book.name(id)))));
  const written = ask("Or", "Somebody else", (name) => {
    const one = named(book.told, name);
    if (!one || shares(one.name, name)) return chosen(name);
    const [they, two] = [() => chosen(name), async () => { if (await correct({ kind: "split", character: one.name, called: name, into: name })) chosen(name); }];
    written.replaceWith(h("div", { class: "which" }, h("p", { class: "why" }, `“${name}” is read as another name of ${one.name}.`),
      h("p", { class: "row" }, h("button", { type: "button", onclick: they }, `It is ${one.name}`), h("button", { type: "button", onclick: two }, "They are two people"))));
    return byId("card").querySelector(".which button")?.focus();
  });
  return h("div", { class: "choose" }, h("p", { class: "label" }, label), h("ol", { class: "choices" }, buttons), written);
}

/** Whether one of two names has all the words of the other, as Ada and Ada Brook. */
function shares(one, other) {
  const [fewer, more] = [one, other].map((name) => name.toLowerCase().split(/\s+/)).sort((a, b) => a.length - b.length);
  return fewer.every((word) => more.includes(word));
}

/** A field that sends what is written in it; names of the cast are offered, or nothing. */
export function ask(label, hint, send, value = "", list = "names") {
  const field = h("input", { type: "text", "aria-label": label, placeholder: hint, list, value });
  return h("form", { class: "ask", onsubmit: (event) => { event.preventDefault(); if (field.value.trim()) send(field.value.trim()); } },
    h("span", { class: "what" }, label), field, h("button", { type: "submit", "aria-label": `OK, ${label}` }, "OK"));
}
