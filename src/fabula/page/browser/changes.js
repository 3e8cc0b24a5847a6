// Changes: what another reading sees otherwise than the one before, beside what was said to be so.

import { h } from "./elements.js";
import { few, passage } from "./passage.js";

/** What has changed from one reading of the same text to the next, each with where it stands; null where the text has. */
export function changesBetween(before, after) {
  if (before.text !== after.text) return null;
  return [
    ["line", "changed speaker", lines(before, after)],
    ["mention", "means somebody else", mentions(before, after)],
    ["scene", "has another place, time or company", scenes(before, after)],
    ["scene", "begins elsewhere", beginnings(before, after)],
  ].filter(([, , all]) => all.length).map(([thing, what, all]) => ({ thing, what, all }));
}

/** The changes in words, "5 more lines changed speaker", or "" where there are none. */
export function inWords(changes) {
  return changes.map(({ thing, what, all }, n) => {
    const many = all.length !== 1;
    return `${all.length}${n ? "" : " more"} ${thing}${many ? "s" : ""} ${many ? what.replace("means", "mean").replace("has", "have").replace("begins", "begin") : what}`;
  }).join("; ");
}

/** The passages that changed, with what they were and what they are. */
export function drawChanges(changes) {
  return changes.map(({ thing, what, all }) => h("section", { class: "changed" }, h("h3", {}, inWords([{ thing, what, all }])),
    few(all, ({ start, end, words, was, is }) => [passage(start, end), h("p", { class: "how" }, `${words ? `“${words}”: ` : ""}${was || "nobody"} → ${is || "nobody"}`)], 12)));
}

const spot = ({ start, end }) => `${start} ${end}`;

function lines(before, after) {
  const said = new Map(before.quotes.map((quote) => [spot(quote), quote]));
  return after.quotes.map((quote) => ({ ...quote, was: called(before, said.get(spot(quote))?.speaker), is: called(after, quote.speaker) }))
    .filter((quote) => said.has(spot(quote)) && quote.was !== quote.is);
}

function mentions(before, after) {
  const meant = new Map();
  for (const one of before.people.values()) for (const [start, end] of one.mentions) meant.set(spot({ start, end }), one.name);
  const found = [];
  for (const one of after.people.values()) {
    for (const [start, end] of one.mentions) {
      const was = meant.get(spot({ start, end }));
      if (was !== undefined && was !== one.name) found.push({ start, end, words: after.excerpt(start, end, 40), was, is: one.name });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function scenes(before, after) {
  const known = new Map(before.scenes.map((scene, n) => [scene.start, told(before, n)]));
  return after.scenes.map((scene, n) => ({ start: scene.start, end: scene.start, was: known.get(scene.start), is: told(after, n) }))
    .filter((scene) => scene.was !== undefined && scene.was !== scene.is);
}

function beginnings(before, after) {
  const begins = (book, other, was, is) => book.scenes.filter((scene) => !other.scenes.some(({ start }) => start === scene.start)).map(({ start, end }) => ({ start, end, was, is }));
  return [...begins(after, before, "no new scene", "a new scene"), ...begins(before, after, "a new scene", "no new scene")].sort((a, b) => a.start - b.start);
}

const called = (book, id) => (id ? book.name(id) : "");
function told(book, n) {
  const row = book.sceneRows[n], there = book.scenes[n].present.filter((id) => book.people.get(id)?.listed).map((id) => book.name(id)).sort();
  return [row.place, row.time, there.join(", ")].filter(Boolean).join(" · ");
}
