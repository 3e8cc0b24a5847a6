// Passage: words of the story that lead to where they stand; the page's way of showing what a claim rests on.

import { h } from "./elements.js";
import { open, tell } from "./book.js";
import { goTo } from "./text.js";

/** A button that goes to some words of the story. */
export function passage(start, end, words = null) {
  const { book } = open;
  return h("button", { type: "button", class: "passage", onclick: () => goTo(start, end) },
    h("span", { class: "words" }, words ?? book.around(start, end)), " ", h("span", { class: "where" }, book.where(start)));
}

/** The first few of a list, and a button for the rest. */
export function few(all, make, most = 6) {
  const rest = all.slice(most + 1).length ? all.slice(most) : [];
  const shown = rest.length ? all.slice(0, most) : all;
  const list = h("ul", { class: "plain" }, shown.map((one) => h("li", {}, make(one))));
  if (!rest.length) return [list];
  const more = h("button", { type: "button", class: "more", onclick: () => {
    list.append(...rest.map((one) => h("li", {}, make(one))));
    more.remove();
  } }, `and ${rest.length} more`);
  return [list, more];
}

/** A person's name as a button, with their hue, that leads to their card. */
export function person(id) {
  const one = open.book.people.get(id);
  if (!one) return h("span", { class: "who" }, open.book.name(id));
  return h("button", { type: "button", class: "who", "data-hue": one.hue, onclick: () => tell("person", id) }, nameSoFar(one));
}

/** What somebody may be called: in a reading without spoilers, only by what has been said so far. */
export const nameSoFar = (one) => (open.blind ? open.book.nameBy(one, open.until) : one.name);

/** The names and descriptions by which somebody has been mentioned so far; all of them, where spoilers may be. */
export const callsSoFar = (one) => (open.blind ? open.book.callsBy(one, open.until) : [one.name, ...one.aliases]);
