// Card: what is known of some words of the story: who says them, whom they mean, what they claim; and put right.

import { byId, fill, h, keeping, unfolding } from "./elements.js";
import { movedTo, news, open, tell } from "./book.js";
import { canCorrect, choose, correct, hidePopovers, noPerson } from "./correct.js";
import { few, passage, person } from "./passage.js";
import { does } from "./said.js";
import { sayer, standAt, unsure } from "./text.js";
import { noteRow } from "./notes.js";

const card = byId("card");
const PRESUMED = "It is told as no more than a belief.";
const WISHED = ["asked", "ordered"]; // claims of which there is nothing to be so
const STATUS = { true: "It is so.", false: "It is not so.", open: "Whether it is so, the story leaves open." };
const CHANNELS = { held: "it is their own", told: "told by", overheard: "overheard", written: "read it from", seen: "was there" };
const GAP = 8; // pixels between the card, its line and the edge
let about = []; // what the card is about: the layer and the place of each mark
let of = null; // the reading that it was drawn of
let back = ""; // what the keys go to when it is closed, as a selector

/** Show the card for the marks an element lies in, beside it. */
export function openCard(element) {
  const seen = new Set(), marks = [];
  for (let at = element.closest(".mark"); at; at = at.parentElement.closest(".mark")) {
    const { layer, start, end } = at.dataset;
    if (!shown(layer) || seen.has(`${layer} ${start} ${end}`)) continue;
    seen.add(`${layer} ${start} ${end}`);
    marks.push([layer, Number(start), Number(end)]);
  }
  const line = marks.find(([layer]) => layer === "quote");
  if (line) standAt(find(open.book, ...line));
  openAbout(marks, element, `.quote[id][data-start="${(element.closest(".quote") ?? element).dataset.start}"]`);
}

/** Show the card for some marks, or a scene or a paragraph, beside an element; the keys go `to` something after it. */
export function openAbout(marks, element, to) {
  if (!draw(marks)) return;
  [about, back] = [marks, to];
  card.showPopover();
  place(element.getClientRects()[0]);
  card.focus({ preventScroll: true }); // not a choice: a second Enter must not make one
}

/** Fill the card with what is known of some marks; false where that is nothing. */
function draw(marks) {
  const things = marks.map(([layer, start, end]) => [layer, find(open.book, layer, start, end)]).filter(([, thing]) => thing && thing.stance !== "narrated");
  if (things.length) { fill(card, things.map(([layer, thing]) => PARTS[layer](thing))); of = open.book; }
  return things.length > 0;
}

const layerOf = { quote: "speakers", mention: "people", claim: "claims", feeling: "feelings", note: "notes" };
const shown = (layer) => layer === "quote" || document.documentElement.classList.contains(`with-${layerOf[layer]}`);

function find(book, layer, start, end) {
  if (layer === "scene") return book.scenes.find((scene) => scene.start === start);
  if (layer === "paragraph") return { start, end };
  const block = book.marks[book.blockAt(start)];
  return block.find((mark) => mark.layer === layer && mark.start === start && mark.end === end)?.thing;
}

const PARTS = {
  quote(quote) {
    const { book } = open;
    const who = quote.speaker ? person(quote.speaker) : h("span", { class: "who" }, "Nobody is known to");
    const sure = !quote.speaker ? "unknown" : unsure(book, quote) ? "a guess" : quote.confidence < 0.85 ? "likely" : "sure";
    const reason = book.reasons[quote.by];
    return part(h("h2", {}, who, ` ${sayer(book, quote).includes(" thinks") ? "thinks" : quote.kind === "writing" ? "writes" : "say"}${quote.speaker && quote.kind === "speech" ? "s" : ""} this`,
      quote.addressees.length ? [" to ", names(quote.addressees)] : null),
    h("p", { class: "why" }, `${cap(sure)}${reason ? `: ${reason}` : ""}.`),
    quote.evidence.length ? few(quote.evidence, ([start, end]) => passage(start, end), 3) : null,
    canCorrect() ? speakers(quote) : null);
  },
  mention(mention) {
    const { book } = open, words = book.excerpt(mention.start, mention.end, 60);
    return part(h("h2", {}, `“${words}” is `, person(mention.who)),
      canCorrect() ? h("details", {}, h("summary", {}, "It means somebody else"),
        choose(mention.start, mention.who, (name) => correct({ kind: "mention", span: [mention.start, mention.end], character: name }, book), "Who is meant?"),
        mention.kind === "pronoun" ? null : h("button", { type: "button", class: "danger", onclick: () => correct(noPerson(book.people.get(mention.who))) }, `${cap(book.name(mention.who))} is not a person`)) : null);
  },
  claim(claim) {
    const { book } = open;
    const known = book.knowers(claim.id, open.blind ? open.until : Infinity).filter(({ character }) => book.people.get(character)?.listed);
    const whose = claim.holder === null ? "Somebody" : claim.holder === "narrator" ? "The narration" : person(claim.holder);
    return part(h("h2", {}, whose, ` ${does(claim)}: “${book.excerpt(claim.start, claim.end, 100)}”`),
      open.blind || WISHED.includes(claim.stance) ? null : h("p", { class: "why" }, claim.presumed ? PRESUMED : STATUS[claim.status]),
      known.length ? [h("p", { class: "label" }, "Who knows it"), few(known, (one) => [person(one.character), " ", passage(one.start, one.end, how(one))])] : null,
      canCorrect() ? h("button", { type: "button", onclick: () => correct({ kind: "no-claim", span: [claim.start, claim.end] }, book) }, "Nobody claims this: drop it") : null);
  },
  feeling(feeling) {
    return part(h("h2", {}, person(feeling.holder), ` ${{ felt: "feels", denied: "does not feel", supposed: "may feel" }[feeling.status]} ${feeling.feeling}`,
      feeling.toward ? [" toward ", person(feeling.toward)] : null),
    h("p", { class: "why" }, `${feeling.valence > 0 ? "Good" : feeling.valence < 0 ? "Bad" : "Neither good nor bad"}, ${feeling.valence > 0 ? "+" : ""}${feeling.valence} of 4; ${feeling.said ? "said" : "told"}${feeling.confidence < 0.5 ? "; whose it is, is a guess" : ""}.`));
  },
  scene(scene) {
    const { book } = open, n = book.scenes.indexOf(scene), row = book.sceneRows[n];
    const there = scene.present.filter((id, m) => book.people.get(id)?.listed && (!open.blind || (scene.evidence[m]?.[0] ?? 0) < open.until));
    return part(h("h2", {}, `Scene ${row.number}`, row.place || row.time ? `: ${[row.place, row.time].filter(Boolean).join(", ")}` : ""),
      there.length ? h("p", { class: "why" }, names(there)) : null,
      scene.place_evidence.length ? few(scene.place_evidence, ([start, end]) => passage(start, end), 2) : null,
      canCorrect() ? h("ol", { class: "choices whole" },
        n ? choice(1, "No new scene: the one before goes on", () => correct({ kind: "no-new-scene", span: [scene.start, scene.end] }, book)) : null,
        choice(n ? 2 : 1, "Put right: place, time, who is there", () => { hidePopovers(); tell("scene", scene.start); })) : null);
  },
  paragraph({ start, end }) {
    const { book } = open, row = book.sceneRows[book.scenes.indexOf(book.sceneAt(start))];
    return part(h("h2", {}, row ? `Here scene ${row.number} goes on` : "A paragraph"),
      h("ol", { class: "choices whole" }, choice(1, "A new scene begins here", () => correct({ kind: "new-scene", span: [start, end] }, book))));
  },
  note(note) { return part(h("h2", {}, "A note"), noteRow(note, { whole: true })); },
};

export const how = (one) => `${CHANNELS[one.channel]}${one.source && one.channel !== "seen" && one.channel !== "held" ? ` ${open.book.name(one.source)}` : ""}`;

function speakers(quote) {
  const { book } = open, span = [quote.start, quote.end];
  const all = h("input", { type: "checkbox", id: "all-lines" });
  const chosen = (name) => correct(all.checked ? { kind: "all-lines", of: book.name(quote.speaker), speaker: name } : { kind: "speaker", span, speaker: name }, book);
  const everybody = quote.speaker ? h("p", { class: "all" }, all, h("label", { for: "all-lines" }, ` and all lines of ${book.name(quote.speaker)}`)) : null;
  return [choose(quote.start, quote.speaker, chosen, "Who says it?"), everybody, addressees(quote, span)];
}

function addressees(quote, span) {
  const { book } = open;
  const boxes = [...new Set([...quote.addressees, ...book.likely(quote.start, quote.speaker)])].map((id) => {
    const box = h("input", { type: "checkbox", value: id, checked: quote.addressees.includes(id) });
    return h("label", {}, box, " ", book.name(id));
  });
  const other = h("input", { type: "text", "aria-label": "Somebody else it is said to", placeholder: "Somebody else", list: "names" });
  const send = (event) => {
    event.preventDefault();
    const ticked = boxes.map((label) => label.firstChild).filter((box) => box.checked).map((box) => book.name(box.value));
    correct({ kind: "addressees", span, addressees: [...ticked, ...[other.value.trim()].filter((name) => name && !ticked.includes(name))] }, book);
  };
  return unfolding({}, "To whom?", h("form", { class: "fields", onsubmit: send }, h("div", { class: "boxes" }, boxes), other, h("button", { type: "submit" }, "Said to these")));
}

const choice = (key, words, chosen) => h("li", {}, h("button", { type: "button", class: "choice", "data-key": key, onclick: chosen }, h("kbd", {}, key), " ", words));
const part = (...inside) => h("section", { class: "part" }, inside);
const cap = (words) => words[0].toUpperCase() + words.slice(1);
const names = (ids) => ids.flatMap((id, n) => [n ? ", " : "", person(id)]);

/** Put the card under a line, or over it where there is more room for it; what does not fit is scrolled to, and the line is seen. */
function place(box) {
  const under = innerHeight - box.bottom - GAP, over = box.top - GAP;
  card.style.setProperty("--room", "100vh");
  const below = card.offsetHeight + GAP <= under || under >= over;
  card.style.setProperty("--room", `${(below ? under : over) - GAP}px`);
  card.style.left = `${Math.max(GAP, Math.min(box.left, innerWidth - card.offsetWidth - GAP))}px`;
  card.style.top = below ? `${box.bottom + GAP}px` : "auto";
  card.style.bottom = below ? "auto" : `${innerHeight - box.top + GAP}px`;
}

news.addEventListener("taken", () => {
  if (!card.matches(":popover-open") || document.activeElement.matches("#card input[type=text]")) return;
  const move = of.text === open.book.text ? (...place) => place : movedTo(of, open.book);
  const there = about.map(([layer, start, end]) => [layer, ...(move(start, end) ?? [])]);
  if (there.some(([, start]) => start === undefined)) return; // edited itself: what is said is said of it as it was
  keeping(card, () => { if (draw(there)) about = there; });
});
card.addEventListener("keydown", (event) => {
  if (event.target.matches("input[type=text]")) return;
  const choice = card.querySelector(`.choice[data-key="${event.key}"]`);
  if (choice) { event.preventDefault(); event.stopPropagation(); choice.click(); }
});
card.addEventListener("toggle", (event) => {
  if (event.newState !== "closed" || byId("panel").contains(document.activeElement)) return; // there somebody goes on
  (byId("text").querySelector(back) ?? byId("text")).focus({ preventScroll: true });
});
byId("text").addEventListener("click", (event) => {
  const mark = event.target.closest(".mark");
  if (mark && !mark.closest(".unread") && !String(getSelection())) openCard(mark);
});
byId("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches(".quote")) { event.preventDefault(); openCard(event.target); }
});
