// Questions: the common ones, answered in the page itself, where there is no server to ask.

import { fill, h } from "./elements.js";
import { open } from "./book.js";
import { how } from "./card.js";
import { few, passage, person } from "./passage.js";

const MOST = 12; // answers at first
const IN_MIND = ["believed", "known", "remembered", "feared", "hoped", "doubted", "denied", "dreamt"];
const ANYBODY = ""; // whoever it is that somebody feels something toward
const asked = { question: "knows", who: "", to: "", toward: ANYBODY, words: "" };

const QUESTIONS = {
  knows: ["What does … know?", ["who", "words"], ({ who, words }) => open.book.knows(who, until()).filter(({ claim }) => claim.stance !== "narrated" && has(claim, words))
    .map((one) => [claimed(one.claim), h("p", { class: "how" }, how(one))])],
  told: ["What did … tell …?", ["who", "to", "words"], ({ who, to, words }) => open.book.knows(to, until()).filter(({ source, claim }) => source === who && has(claim, words))
    .map(({ claim }) => claimed(claim))],
  believes: ["What does … believe, fear or hope?", ["who", "words"], ({ who, words }) => soFar(open.book.claims).filter((claim) => claim.holder === who && IN_MIND.includes(claim.stance) && has(claim, words))
    .map((claim) => [claimed(claim), h("p", { class: "how" }, claim.stance)])],
  feels: ["What does … feel toward …?", ["who", "toward", "words"], ({ who, toward, words }) => soFar(open.book.feelings).filter((one) => one.holder === who && one.toward !== who && (!toward || one.toward === toward) && (one.feeling.startsWith(words.toLowerCase()) || has(one, words)))
    .map((one) => [passage(one.start, one.end, open.book.around(one.start, one.end)), h("p", { class: "how" }, felt(one))])],
  says: ["What does … say?", ["who", "words"], ({ who, words }) => soFar(open.book.quotes).filter((quote) => quote.speaker === who && has(quote, words))
    .map(({ start, end }) => passage(start, end, open.book.excerpt(start, end, 130)))],
  where: ["Where is …?", ["who"], ({ who }) => soFar(open.book.scenes).filter((scene) => scene.present.includes(who)).reverse()
    .map((scene) => passage(...(scene.evidence[scene.present.indexOf(who)] ?? [scene.start, scene.start]), place(scene)))],
  "who-knows": ["Who knows of …?", ["words"], ({ words }) => soFar(open.book.claims).filter((claim) => claim.stance !== "narrated" && words && has(claim, words))
    .map((claim) => [claimed(claim), h("p", { class: "how" }, open.book.knowers(claim.id, until()).flatMap((one, n) => [n ? "; " : "", person(one.character), ` (${how(one)})`]))])],
};

/** The questions as a form, and below it the answers. */
export function questions() {
  const { book } = open, found = h("div", { class: "found", "aria-live": "polite" }), form = h("form", { class: "fields" });
  const cast = book.cast.map(({ id }) => [id, book.name(id)]);
  if (cast.length < 2) return [];
  if (!book.people.has(asked.who)) asked.who = cast[0][0];
  if (!book.people.has(asked.to)) asked.to = cast[1][0];
  if (!book.people.has(asked.toward)) asked.toward = ANYBODY;
  const pick = (label, name, all, then) => h("label", {}, label, " ", h("select", { onchange: (event) => { asked[name] = event.target.value; then(); } }, all.map(([value, words]) => h("option", { value, selected: value === asked[name] }, words))));
  const fields = {
    who: () => pick("Who", "who", cast, answer), toward: () => pick("Toward", "toward", [[ANYBODY, "anybody"], ...cast], answer), to: () => pick("To whom", "to", cast, answer),
    words: () => h("label", {}, "Of ", h("input", { type: "text", value: asked.words, placeholder: "anything", onchange: (event) => { asked.words = event.target.value.trim(); answer(); } })),
  };
  const draw = () => { fill(form, pick("Question", "question", Object.entries(QUESTIONS).map(([name, [words]]) => [name, words]), () => { draw(); answer(); }), QUESTIONS[asked.question][1].map((name) => fields[name]())); };
  const answer = () => {
    const all = QUESTIONS[asked.question][2](asked);
    fill(found, all.length ? few(all, (one) => one, MOST) : h("p", { class: "none" }, "The text does not say."));
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); answer(); });
  draw();
  answer();
  return [h("h2", {}, "Questions"), form, found];
}

const until = () => (open.blind ? open.until : Infinity);
const soFar = (things) => things.filter((thing) => thing.start < until());
const claimed = ({ start, end }) => passage(start, end, open.book.excerpt(start, end, 130));

/** What somebody feels, does not feel or may feel, and toward whom. */
function felt({ feeling, status, toward }) {
  const words = { felt: feeling, denied: `no ${feeling}`, supposed: `maybe ${feeling}` }[status];
  return toward ? [`${words} toward `, person(toward)] : words;
}

/** Whether a stretch has all of some words, or words that begin as they do. */
function has({ start, end }, words) {
  const there = open.book.words(start, end).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.toLowerCase().split(/\s+/).filter(Boolean).every((word) => there.some((other) => other.startsWith(word)));
}

function place(scene) {
  const row = open.book.sceneRows[open.book.scenes.indexOf(scene)];
  return [`Scene ${row.number}`, row.place || "somewhere", row.time].filter(Boolean).join(" · ");
}
