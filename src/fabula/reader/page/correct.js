// Correct: the author's word goes to the server, which keeps it beside the story and reads with it.

import { byId, h } from "./elements.js";
import { open, tell } from "./book.js";
import { post } from "./server.js";

/** Whether corrections can be kept here. */
export const canCorrect = () => Boolean(open.book?.told.kept);

/** Send a correction; what comes of it is seen when the next reading comes. */
export async function correct(told) {
  hidePopovers();
  if (open.book.foresee(told)) tell("foreseen");
  say("Reading with your correction …");
  try {
    await post("/api/corrections", told);
    say("Corrected. Press u to take it back.", 4000);
  } catch (error) {
    say(error.message, 8000);
  }
}

/** Take a correction back, by default the last. */
export async function takeBack(index = -1) {
  say("Taking it back …");
  try {
    await post("/api/corrections/undo", { index });
    say("Taken back.", 3000);
  } catch (error) {
    say(error.message, 8000);
  }
}

let clearing = 0;
/** Say something at the foot of the page, for some milliseconds or until the next. */
export function say(words, time = 0) {
  byId("status").textContent = words;
  clearTimeout(clearing);
  if (time) clearing = setTimeout(() => { byId("status").textContent = ""; }, time);
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
  return h("div", { class: "choose" }, h("p", { class: "label" }, label), h("ol", { class: "choices" }, buttons), ask("Or", "Somebody else", chosen));
}

/** A field that sends what is written in it; names of the cast are offered. */
export function ask(label, hint, send, value = "") {
  const field = h("input", { type: "text", "aria-label": label, placeholder: hint, list: "names", value });
  return h("form", { class: "ask", onsubmit: (event) => { event.preventDefault(); if (field.value.trim()) send(field.value.trim()); } },
    h("span", { class: "what" }, label), field, h("button", { type: "submit", "aria-label": `OK, ${label}` }, "OK"));
}
