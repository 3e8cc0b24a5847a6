// Corrections: the author's own word on the story, as it is kept beside it; each can be taken back.

import { byId, fill, h } from "./elements.js";
import { takeBack } from "./correct.js";
import { fetchCorrections } from "./server.js";
import { drawChanges } from "./changes.js";
import { open } from "./book.js";

const WORDS = {
  rename: (one) => `${one.character} is called ${one.name}`,
  merge: (one) => `${one.character} is ${one.into}`,
  split: (one) => `“${one.called}” is not ${one.character} but ${one.into}`,
  "not-a-person": (one) => `${one.names.join(", ")}: not a person`,
  alias: (one) => `${one.character} is also ${one.alias}`,
  pronouns: (one) => `${one.character}: ${one.pronouns}`,
  mention: (one) => `“${one.words}” means ${one.character}`,
  speaker: (one) => `${one.speaker} says ${one.words}`,
  "all-lines": (one) => `All lines of ${one.of} are ${one.speaker}’s`,
  addressees: (one) => `${one.words} is said to ${(one.addressees ?? ["nobody in particular"]).join(", ")}`,
  scene: (one) => `Scene at “${one.words}”: ${[one.place, one.time, one.present && `with ${one.present.join(", ")}`, one.absent && `without ${one.absent.join(", ")}`].filter(Boolean).join("; ")}`,
  relation: (one) => `${one.a} and ${one.b}: ${one.relation}`,
  "no-claim": (one) => `Not a claim: “${one.words}”`,
};

export async function drawCorrections(element) {
  const kept = await fetchCorrections().catch(() => []);
  if (byId("tab-corrections")?.getAttribute("aria-selected") !== "true") return; // another page has been turned to
  const items = kept.map((one, index) => h("li", { class: one.stale ? "stale" : "" },
    h("p", {}, WORDS[one.kind]?.(one) ?? one.kind), one.stale ? h("p", { class: "how" }, "Nothing in the text answers to this any more.") : null,
    h("button", { type: "button", onclick: () => takeBack(index) }, "Take back"))).reverse();
  const changed = open.changes?.length ? h("section", { class: "changes" }, h("h2", {}, "The last one also changed"), drawChanges(open.changes)) : null;
  fill(element, changed, items.length ? h("ul", { class: "plain kept" }, items)
    : h("p", { class: "none" }, "Nothing yet. Click a line, a name or a scene, and say how it is: your word is kept beside the story, and everything else is read with it."));
}
