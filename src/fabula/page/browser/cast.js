// Cast: a row for everyone, and a card for whom one asks about, up to where the page is if spoilers are kept out.

import { counted, drawn, fill, h, keeping, unfolding } from "./elements.js";
import { news, open } from "./book.js";
import { ask, canCorrect, correct, noPerson, say } from "./correct.js";
import { named } from "./foresee.js";
import { callsSoFar, few, nameSoFar, passage, person } from "./passage.js";
import { setMode } from "./text.js";

const MOST = 40; // rows at first: a novel has hundreds
const PRONOUNS = ["she/her", "he/him", "they/them", "it/its"];
let chosen = null;
let page = null;
let everyone = false;
let drawnFor = null; // the reading of which `chosen` is somebody

export const openPerson = (id) => { chosen = id; };

export function drawCast(element) {
  page = element;
  const { book } = open;
  chosen = book.sameAs(chosen, drawnFor);
  drawnFor = book;
  const known = book.cast.map((row) => book.people.get(row.id)).filter(met);
  const rows = everyone ? known : known.slice(0, MOST);
  const outside = chosen && !rows.some((one) => one.id === chosen) ? [book.people.get(chosen)].filter((one) => one && met(one)) : [];
  fill(element,
    h("p", { class: "lead" }, lead(book, known)),
    h("ul", { class: "cast" }, [...outside, ...rows].map(row)),
    rows.length < known.length ? h("button", { type: "button", class: "more", onclick: () => { everyone = true; drawCast(page); } }, `and ${known.length - rows.length} more`) : null,
    knowledge(book));
}

const drawAgain = () => keeping(page, () => drawCast(page));
const met = (one) => !open.blind || one.mentions.some(([start]) => start < open.until) || linesOf(one.id).length > 0;
const linesOf = (id) => open.book.quotes.filter((quote) => quote.speaker === id && quote.kind === "speech" && (!open.blind || quote.start < open.until));
function lead(book, known) {
  const groups = known.filter((one) => one.kind === "group").length, many = known.length - groups;
  const people = many === 1 ? "One person" : many ? `${many} people` : groups ? "" : "Nobody";
  const all = [people, groups ? counted(groups, "group") : ""].filter(Boolean).join(" and ");
  return `${all}${open.blind ? " so far" : ""}; ${counted(book.told.page.words, "word")}.`;
}

function row(one) {
  const { book } = open, isOpen = one.id === chosen, lines = open.blind ? linesOf(one.id).length : one.lines;
  return h("li", { class: `person${isOpen ? " open" : ""}` },
    h("button", { type: "button", class: "name", "aria-expanded": String(isOpen), "data-hue": one.hue, onclick: () => { chosen = isOpen ? null : one.id; drawAgain(); } },
      h("span", { class: "badge", "data-hue": one.hue, "aria-hidden": "true" }, book.initials(one.id)),
      h("span", { class: "called" }, nameSoFar(one)),
      h("span", { class: "count" }, lines ? counted(lines, "line") : "")),
    isOpen ? details(one) : null);
}

function details(one) {
  const { book } = open, calls = callsSoFar(one).filter((name) => name !== nameSoFar(one));
  const first = one.mentions.find(([, , kind]) => kind !== "pronoun") ?? one.mentions[0];
  const relations = book.relations.map((relation, n) => ({ ...relation, ...words(book, relation, n) }))
    .filter(({ said, ways }) => said || (ways.length && !open.blind)).filter((relation) => (relation.a === one.id || relation.b === one.id) && (!open.blind || !relation.evidence.length || relation.evidence.some(([start]) => start < open.until)));
  const knows = book.knows(one.id, open.until).filter(({ claim }) => claim.stance !== "narrated");
  return h("div", { class: "details" },
    h("p", { class: "facts" }, [one.pronouns, one.age && !open.blind ? counted(one.age, "year") : null, one.narrator ? "tells the story" : one.second_person ? "the story’s you" : null, one.kind === "group" ? "a group" : null].filter(Boolean).join(" · ")),
    calls.length ? h("p", {}, h("span", { class: "label" }, "Also "), calls.join(", ")) : null,
    company("Who they are ", one.members),
    company("One of ", [...book.people.values()].filter((group) => group.members.includes(one.id)).map(({ id }) => id)),
    h("p", { class: "actions" }, h("button", { type: "button", id: "only", "aria-pressed": String(open.only === one.id), onclick: () => only(one.id) }, open.only === one.id ? "Show the whole story" : "Only their lines")),
    canCorrect() ? corrections(one) : null,
    facts(one),
    first ? h("div", {}, h("p", { class: "label" }, "First met"), passage(first[0], first[1])) : null,
    arc(one),
    relations.length ? [h("p", { class: "label" }, "To others"), few(relations, (relation) => related(one, relation))] : null,
    h("p", { class: "label" }, `Knows by ${book.where(open.until - 1)}`),
    knows.length ? few(knows, ({ claim, channel, source, start, end }) => [
      passage(claim.start, claim.end, book.excerpt(claim.start, claim.end, 110)), channel === "held" ? null : h("span", { class: "how" }, channel === "overheard" ? `overheard${source ? ` ${book.name(source)}` : ""}` : source ? `from ${book.name(source)}` : "")], 5)
      : h("p", { class: "none" }, "Nothing that was told or believed so far."));
}

/** Others who are in a group with somebody, or the groups they are in; those who have been met. */
function company(label, ids) {
  const known = ids.map((id) => open.book.people.get(id)).filter((one) => one && met(one));
  return known.length ? h("p", {}, h("span", { class: "label" }, label), known.flatMap((one, n) => [n ? ", " : "", person(one.id)])) : null;
}

/** What is said of somebody that stays so, each once, with where it is said; the words of another are named theirs. */
function facts({ id }) {
  const { book } = open, found = new Map();
  const said = [...book.told.ages.map((age) => [age, `${counted(age.years, "year")}${age.now ? "" : ", at another time"}`]), ...book.told.traits.map((trait) => [trait, TRAITS[trait.kind]?.(trait)])];
  for (const [fact, words] of said) {
    if (fact.character !== id || !words || (open.blind && fact.start >= open.until)) continue;
    const all = found.get(words) ?? found.set(words, []).get(words);
    all.push(fact);
  }
  if (!found.size) return null;
  return [h("p", { class: "label" }, "Facts"), few([...found], ([words, [fact, ...more]]) => [h("span", {}, words), more.length ? h("span", { class: "hint" }, ` · ${more.length + 1} times`) : null,
    fact.by === "said" ? h("span", { class: "hint" }, fact.speaker ? [" · says ", book.name(fact.speaker)] : " · somebody says") : null, passage(fact.start, fact.end)])];
}

const TRAITS = {
  eyes: ({ value }) => `${value} eyes`,
  hair: ({ value }) => `${value} hair`,
  hurt: ({ value, part }) => `hurt: ${[value, part].filter(Boolean).join(" ")}`,
  kin: ({ value, other }) => `${value} of ${open.book.name(other)}`,
  dead: () => "dead",
};

/** Show the lines of one person alone, or everything again. */
function only(id) {
  if (open.only === id) setMode("");
  else setMode("one", id);
}

/** What a relation is called, with the roles that have been told; its ways, and the passage that shows it best. */
function words(book, { roles }, n) {
  const { kind, phases, span } = book.relationRows[n];
  const told = roles.filter(({ evidence }) => !open.blind || !evidence.length || evidence.some(([start]) => start < open.until)).map((role) => called(book.name(role.character), role.word));
  return { said: kind && told.length ? `${kind} (${told.join(", ")})` : kind, ways: phases, span };
}

const called = (name, role) => (name.toLowerCase().split(/\W+/).includes(role) ? name : `${name} the ${role}`);

function related(one, relation) {
  const other = relation.a === one.id ? relation.b : relation.a;
  const ways = relation.phases.filter((phase) => !open.blind || phase.start < open.until);
  const shown = open.blind ? relation.evidence.find(([start]) => start < open.until) : relation.span ?? relation.evidence[0];
  const told = [relation.said, ways.length && !open.blind ? relation.ways.join(", then ") : ""].filter(Boolean);
  return [person(other), `: ${told.join(", ")}`, shown ? passage(shown[0], shown[1]) : null];
}

/** What somebody feels, scene by scene: good upwards, bad downwards. */
function arc(one) {
  const { book } = open, moods = (book.arcs[one.id] ?? []).filter(([n]) => !open.blind || book.scenes[n].start < open.until);
  if (!moods.length) return null;
  const many = book.scenes.length, width = 300, high = 18, most = Math.max(4, ...moods.map(([, good, bad]) => Math.max(good, -bad)));
  const step = width / many, wide = Math.max(1.5, Math.min(step * 0.8, 18));
  const bars = moods.flatMap(([n, good, bad]) => [
    good ? drawn("rect", { class: "good", x: n * step + (step - wide) / 2, y: 20 - (good / most) * high, width: wide, height: (good / most) * high }) : null,
    bad ? drawn("rect", { class: "bad", x: n * step + (step - wide) / 2, y: 20, width: wide, height: (-bad / most) * high }) : null]);
  const now = book.scenes.indexOf(book.sceneAt(open.at));
  return h("figure", { class: "arc" }, h("figcaption", { class: "label" }, "Feels, scene by scene"),
    drawn("svg", { viewBox: `0 0 ${width} 40`, role: "img", "aria-label": moods.map(([n, good, bad]) => `scene ${n + 1}: ${good + bad > 0 ? "good" : "bad"}`).join(", ") },
      drawn("line", { x1: 0, x2: width, y1: 20, y2: 20 }), drawn("rect", { class: "now", x: now * step, y: 0, width: Math.max(2, step), height: 40 }), ...bars.filter(Boolean)));
}

function corrections(one) {
  const { book } = open, { name } = one, calls = one.aliases.filter((alias) => alias !== name);
  return unfolding({ class: "put-right" }, "Put right",
    ask("Called", "New name", (to) => unlessTaken(to, one, () => correct({ kind: "rename", character: name, name: to })), name),
    ask("Also", "A name or description", (alias) => correct({ kind: "alias", character: name, alias })),
    ask("The same as", "Somebody in the cast", (into) => ifInCast(into, one, () => correct({ kind: "merge", character: name, into, ...which(one) }, book))),
    h("p", { class: "row" }, PRONOUNS.map((pronouns) => h("button", { type: "button", "aria-pressed": String(one.pronouns === pronouns), onclick: () => correct({ kind: "pronouns", character: name, pronouns }) }, pronouns))),
    ask("Pronouns", "xe/xem", (pronouns) => ifPronouns(pronouns, () => correct({ kind: "pronouns", character: name, pronouns: pronouns.toLowerCase() })), PRONOUNS.includes(one.pronouns) ? "" : one.pronouns ?? "", null),
    calls.map((called) => ask(`“${called}” is`, "Somebody else", (into) => correct({ kind: "split", character: name, called, into }))),
    relate(one),
    h("button", { type: "button", class: "danger", onclick: () => correct(noPerson(one)) }, "Not a person"));
}

/** Which of several who are called so somebody is: the one whom their first mention means. */
function which({ id, name, mentions }) {
  const several = open.book.told.characters.some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase());
  return several && mentions.length ? { span: mentions[0].slice(0, 2) } : {};
}

/** Do something with another of the cast: a slip of the finger makes nobody up. */
function ifInCast(name, one, then) {
  const other = named(open.book.told, name);
  if (other && other.id !== one.id) return then();
  return say(other ? `“${name}” is ${one.name} already.` : `Nobody in the cast is called “${name}”.`, 8000);
}

/** Do something with a new name, which is that of nobody else: two of one name cannot be told apart. */
function unlessTaken(name, one, then) {
  const other = named(open.book.told, name);
  if (!other || other.id === one.id || other.name.toLowerCase() !== name.toLowerCase()) return then();
  return say(`Somebody else is called “${name}”. If the two are one, say so under “The same as”.`, 8000);
}

const ifPronouns = (words, then) => (/^[a-z]+\/[a-z]+$/i.test(words) ? then() : say(`“${words}” are no pronouns such as she/her, they/them or xe/xem.`, 8000));

function relate(one) {
  const kind = h("select", { "aria-label": "What they are to each other" }, ["romantic", "family", "friends", "allies", "enemies", "work", "none"].map((one) => h("option", { value: one }, { romantic: "a couple", work: "at work", none: "nothing" }[one] ?? one)));
  const form = ask("To", "Somebody", (other) => ifInCast(other, one, () => correct({ kind: "relation", a: one.name, b: other, relation: kind.value })));
  form.insertBefore(kind, form.lastChild);
  return form;
}

function knowledge(book) {
  if (open.blind || !book.knowledge.length) return null;
  return h("section", { class: "knowledge" }, h("h2", {}, "Who knows"), book.knowledge.map((kind) => [
    h("h3", {}, kind.heading),
    few(kind.rows, (one) => [knowing(one), told(book, one.span), one.also.length ? few(one.also, (span) => told(book, span), 2) : null], 3)]));
}

const told = (book, span) => passage(...span, book.excerpt(...span, 130));

/** Name those who know something, and from whom they have it: "Ann; Tom and Nell, from Ann; Bo, overhearing Ann". */
function knowing({ people, told }) {
  const among = (ids, last) => ids.flatMap((id, n) => [n ? (n < ids.length - 1 ? ", " : last) : "", person(id)]);
  const own = people.filter((id) => !told.some(([, ids]) => ids.includes(id)));
  const parts = told.map(([source, ids, overheard]) => [among(ids, " and "), overheard ? ", overhearing " : ", from ", person(source)]);
  return (own.length ? [among(own, ", "), ...parts] : parts).flatMap((part, n) => [n ? "; " : "", part]);
}

let soon = 0, foot = 0; // where the page ended when the card was drawn
news.addEventListener("moved", () => {
  if (open.until === foot || !(open.blind || chosen)) return;
  clearTimeout(soon);
  soon = setTimeout(() => {
    if (!isSeen() || page.querySelector("input:focus")) return; // somebody writes
    foot = open.until;
    drawAgain();
  }, 250);
});
news.addEventListener("modes", () => isSeen() && drawAgain());
const isSeen = () => page?.isConnected && page.querySelector(".cast");
