// Foresee: what a correction says of itself, written into the story at once; what follows from it comes when
// the story has been read with it. Saying the same twice changes nothing more.

import { NONE } from "./said.js";

const PEOPLE = new Set(["speaker", "addressees", "present", "mentioned", "viewpoint", "a", "b", "holder", "by", "heard_by", "toward", "character", "other", "people"]);
const SAME = ["quotes", "scenes", "relations", "claims", "deceptions", "feelings", "ages", "traits", "interludes"];
const RELATIONS = { romantic: "a couple", work: "work" };

/** Write a correction, as it is sent to the server, into the story as the page got it. */
export function foresee(told, correction) {
  EFFECTS[correction.kind]?.(told, correction);
  recount(told);
}

/** Return the story as the page got it with some of its lines heard otherwise, and some mentions that mean others; the one
    given stays as it is. */
export function hear(told, quotes, mentions = []) {
  const people = new Set([null, ...told.characters.map(({ id }) => id)]), page = structuredClone(told.page);
  const heard = new Map(quotes.filter((quote) => [quote.speaker, ...quote.addressees].every((id) => people.has(id))).map((quote) => [quote.id, quote]));
  const now = { ...told, page, quotes: told.quotes.map((quote) => ({ ...quote })) };
  for (const name of ["characters", "claims", "feelings", "scenes"]) now[name] = told[name].map((thing) => ({ ...thing }));
  for (const quote of now.quotes) {
    const { speaker, addressees, ...rest } = heard.get(quote.id) ?? quote;
    Object.assign(quote, rest);
    voice(now, quote, speaker, addressees);
  }
  mean(now, mentions.filter((mention) => people.has(mention[3])));
  recount(now);
  return now;
}

const EFFECTS = {
  speaker(told, { span, speaker }) {
    const quote = at(told.quotes, span);
    if (quote) give(told, quote, who(told, speaker));
  },
  "all-lines"(told, { of, speaker }) {
    const theirs = named(told, of), id = who(told, speaker);
    for (const quote of told.quotes) if (theirs && quote.speaker === theirs.id) give(told, quote, id);
  },
  addressees(told, { span, addressees }) {
    const quote = at(told.quotes, span);
    if (quote) voice(told, quote, quote.speaker, addressees.map((name) => who(told, name)));
  },
  mention(told, { span: [start, end], character }) {
    const meant = one(told, who(told, character));
    for (const other of told.characters) {
      const found = other.mentions.findIndex((mention) => mention[0] === start && mention[1] === end);
      if (found >= 0 && other !== meant) take(meant, other.mentions.splice(found, 1));
    }
  },
  rename(told, { character, name }) {
    const found = named(told, character);
    if (!found || found.name === name) return;
    found.aliases = [...new Set([found.name, ...found.aliases])].filter((alias) => alias !== name);
    found.name = name;
  },
  alias(told, { character, alias }) {
    const found = named(told, character);
    if (found && !found.aliases.includes(alias)) found.aliases.push(alias);
  },
  pronouns(told, { character, pronouns }) {
    const found = named(told, character);
    if (found) found.pronouns = pronouns;
  },
  merge(told, { character, into, span }) {
    const meant = ([start, end]) => start === span[0] && end === span[1];
    const from = span ? told.characters.find(({ mentions }) => mentions.some(meant)) : named(told, character), to = named(told, into);
    if (!from || !to || from === to) return;
    take(to, from.mentions);
    to.aliases = [...new Set([...to.aliases, from.name, ...from.aliases])].filter((alias) => alias !== to.name);
    to.narrator ||= from.narrator;
    to.second_person ||= from.second_person;
    for (const group of told.characters) group.members = [...new Set(group.members.map((id) => (id === from.id ? to.id : id)))];
    replace(told, from.id, to.id);
    remove(told, from.id);
  },
  split(told, { character, called, into }) {
    const from = named(told, character);
    if (!from) return;
    const to = one(told, who(told, into));
    const theirs = from.mentions.filter((mention) => mention[2] !== "pronoun" && words(told, mention).includes(called));
    from.mentions = from.mentions.filter((mention) => !theirs.includes(mention));
    from.aliases = from.aliases.filter((alias) => alias !== called);
    take(to, theirs);
  },
  "not-a-person"(told, { names }) {
    for (const name of names) {
      const found = named(told, name);
      if (!found) continue;
      for (const quote of told.quotes) if (quote.speaker === found.id) Object.assign(quote, { speaker: null, confidence: 0, evidence: [] });
      remove(told, found.id);
    }
  },
  scene(told, { span, place, time, present, absent }) {
    const n = told.scenes.findLastIndex((scene) => scene.start <= span[0]), scene = told.scenes[n], row = told.page.scenes[n];
    if (!scene) return;
    if (place) row.place = row.where = place === NONE ? "" : place;
    if (time) row.time = time === NONE ? "" : time;
    const gone = absent.map((name) => named(told, name)?.id);
    there(scene, [...scene.present, ...present.map((name) => who(told, name))].filter((id) => !gone.includes(id)));
  },
  "new-scene"(told, { span: [start] }) {
    const n = told.scenes.findLastIndex((scene) => scene.start <= start), scene = told.scenes[n];
    if (!scene || scene.start === start) return;
    const shown = (id) => scene.evidence[scene.present.indexOf(id)][0], said = new Set(told.quotes.filter((quote) => quote.start >= start && quote.end <= scene.end).map((quote) => quote.speaker));
    const later = { ...scene, id: `new: ${start}`, start, place: null, place_confidence: 0, place_evidence: [], time: null, evidence: scene.evidence };
    there(later, scene.present.filter((id) => shown(id) >= start || said.has(id)));
    there(scene, scene.present.filter((id) => shown(id) < start));
    scene.end = told.page.blocks.findLast((block) => block[0] < start)[1];
    told.scenes.splice(n + 1, 0, later);
    told.page.scenes.splice(n + 1, 0, { ...told.page.scenes[n], place: "", time: "", inside: [] });
    renumber(told, (number) => (number > n ? number + 1 : number));
  },
  "no-new-scene"(told, { span: [start] }) {
    const n = told.scenes.findIndex((scene) => scene.start === start), before = told.scenes[n - 1];
    if (!before) return;
    const [scene] = told.scenes.splice(n, 1), shown = new Map([...scene.present.map((id, m) => [id, scene.evidence[m]]), ...before.present.map((id, m) => [id, before.evidence[m]])]);
    Object.assign(before, { end: scene.end, present: [...shown.keys()], evidence: [...shown.values()] });
    told.page.scenes.splice(n, 1);
    renumber(told, (number) => (number >= n ? number - 1 : number));
  },
  relation(told, { a, b, relation }) {
    const pair = [who(told, a), who(told, b)], of = ({ a: one, b: two }) => pair.includes(one) && pair.includes(two);
    const found = told.relations.findIndex(of), said = RELATIONS[relation] ?? relation;
    if (relation === "none") return drop(told, (known) => of(known));
    if (found >= 0) { told.relations[found].kind = relation; told.page.relations[found].kind = said; return undefined; }
    told.relations.push({ a: pair[0], b: pair[1], kind: relation, confidence: 1, roles: [], phases: [], evidence: [] });
    return told.page.relations.push({ kind: said, phases: [], span: null });
  },
  "no-claim"(told, { span }) {
    const claim = at(told.claims, span);
    if (!claim) return;
    told.claims = told.claims.filter((other) => other !== claim);
    told.deceptions = told.deceptions.filter((other) => other.claim !== claim.id);
    told.page.learnings = told.page.learnings.filter((learning) => learning[1] !== claim.id);
    const stays = (other) => other[0] !== span[0] || other[1] !== span[1];
    for (const kind of told.page.knowledge) for (const row of kind.rows) {
      row.also = row.also.filter(stays);
      if (!stays(row.span) && row.also.length) row.span = row.also.shift(); // what was told with it still is
    }
    for (const kind of told.page.knowledge) kind.rows = kind.rows.filter((row) => stays(row.span));
  },
};

const at = (things, [start, end]) => things.find((thing) => thing.start === start && thing.end === end);
const one = (told, id) => told.characters.find((character) => character.id === id);
const like = (a, b) => a.toLowerCase() === b.toLowerCase();

/** Whoever goes by a name; their own name counts before what others are also called. */
export function named(told, name) {
  return told.characters.find((character) => like(character.name, name)) ?? told.characters.find((character) => character.aliases.some((alias) => like(alias, name)));
}

/** The id of whoever goes by a name; they are new to the cast where nobody does. */
function who(told, name) {
  const found = named(told, name);
  if (found) return found.id;
  const id = `new: ${name}`;
  told.characters.push({ id, name, aliases: [], kind: "person", pronouns: null, narrator: false, second_person: false, named: true, members: [], mentions: [] });
  told.page.cast.push({ id, lines: 0, age: null });
  return id;
}

function give(told, quote, speaker) {
  Object.assign(quote, { confidence: 1, evidence: [], by: "author" });
  if (quote.kind === "other") quote.kind = "speech";
  voice(told, quote, speaker, quote.addressees.filter((id) => id !== speaker));
}

/** Have somebody say a line to some people, with what hangs on that directly: who "I" and "you" are in it, whose are the claims
    and the feelings of which it tells, and who is there. */
function voice(told, quote, speaker, addressees) {
  const was = quote.speaker, heard = quote.addressees.length === 1 ? quote.addressees[0] : null, hears = addressees.length === 1 ? addressees[0] : null;
  Object.assign(quote, { speaker, addressees });
  if (heard !== hears) pass(told, quote, YOU, heard, hears);
  if (was === speaker) return;
  pass(told, quote, I, was, speaker);
  const inside = (thing) => thing.start >= quote.start && thing.end <= quote.end;
  for (const claim of told.claims.filter(inside)) {
    if (claim.holder === was) claim.holder = speaker;
    if (claim.by === was) claim.by = speaker;
  }
  if (speaker) for (const feeling of told.feelings) if (feeling.said && feeling.holder === was && inside(feeling)) feeling.holder = speaker;
  const scene = told.scenes.findLast(({ start }) => start <= quote.start);
  if (!scene || quote.kind !== "speech") return;
  const only = (id) => inside({ start: scene.evidence[scene.present.indexOf(id)][0], end: scene.evidence[scene.present.indexOf(id)][1] });
  const stay = scene.present.filter((id) => id !== was || !only(id));
  if (speaker && !stay.includes(speaker)) { scene.evidence = [...scene.evidence, [quote.start, quote.end]]; scene.present = [...scene.present, speaker]; stay.push(speaker); }
  there(scene, stay);
}

/** Have the pronouns of a line that meant one person mean another. */
function pass(told, { start, end }, pronouns, from, to) {
  const owner = one(told, from), meant = one(told, to);
  if (!owner || !meant) return;
  const theirs = owner.mentions.filter((mention) => mention[2] === "pronoun" && mention[0] >= start && mention[1] <= end && pronouns.test(words(told, mention)));
  owner.mentions = owner.mentions.filter((mention) => !theirs.includes(mention));
  take(meant, theirs);
}

/** Have mentions, each with the id of whom it means, mean them and nobody else. */
function mean(told, mentions) {
  if (!mentions.length) return;
  const place = ([start, end]) => `${start} ${end}`, theirs = new Map(mentions.map((mention) => [place(mention), mention]));
  for (const character of told.characters) {
    character.mentions = character.mentions.filter((mention) => !theirs.has(place(mention)));
  }
  for (const character of told.characters) take(character, mentions.filter((mention) => mention[3] === character.id).map((mention) => mention.slice(0, 3)));
}

const I = /^(?:i|me|my|mine|myself)$/i, YOU = /^(?:you|your|yours|yourself)$/i;
/** Some words of the text; offsets count characters, and some of these take two units of a string. */
function words({ text }, [start, end]) {
  if (split.text !== text) split = { text, letters: /[\ud800-\udfff]/.test(text) ? [...text] : null };
  return split.letters ? split.letters.slice(start, end).join("") : text.slice(start, end);
}
let split = {};

function take(character, mentions) { character.mentions = [...character.mentions, ...mentions].sort((a, b) => a[0] - b[0]); }

/** Say who is in a scene; what shows it stands at the same position. */
function there(scene, ids) {
  const shown = new Map(scene.present.map((id, n) => [id, scene.evidence[n]]));
  scene.present = [...new Set(ids)];
  scene.evidence = scene.present.map((id) => shown.get(id) ?? [scene.start, scene.start]);
}

/** Number the scenes anew; what is felt in each goes with it. */
function renumber(told, now) {
  told.page.scenes.forEach((row, n) => { row.number = n + 1; });
  for (const arc of Object.values(told.page.arcs)) for (const mood of arc) mood[0] = now(mood[0]);
}

/** Have one person stand wherever another stood. */
function replace(told, from, to) {
  const other = (id) => (id === from ? to : id);
  const walk = (thing) => {
    for (const [key, value] of Object.entries(thing)) {
      if (PEOPLE.has(key) && Array.isArray(value)) thing[key] = key === "present" ? value.map(other) : [...new Set(value.map(other))];
      else if (PEOPLE.has(key)) thing[key] = other(value);
      else if (Array.isArray(value)) value.forEach((inner) => inner && typeof inner === "object" && !Array.isArray(inner) && walk(inner));
    }
  };
  SAME.forEach((name) => told[name]?.forEach(walk));
  told.page.knowledge.forEach((kind) => kind.rows.forEach((row) => {
    walk(row);
    row.told = row.told.map(([source, ids, overheard]) => [other(source), [...new Set(ids.map(other))].filter((id) => id !== other(source)), overheard]);
    row.told = row.told.filter(([, ids]) => ids.length);
  }));
  for (const learning of told.page.learnings) { learning[0] = other(learning[0]); learning[2] = other(learning[2]); }
  for (const quote of told.quotes) quote.addressees = quote.addressees.filter((id) => id !== quote.speaker);
  for (const scene of told.scenes) there(scene, scene.present);
  const pairs = new Set();
  drop(told, ({ a, b }) => { const pair = [a, b].sort().join("\n"), again = a === b || pairs.has(pair); pairs.add(pair); return again; });
  told.page.arcs[to] = [...(told.page.arcs[to] ?? []), ...(told.page.arcs[from] ?? [])].sort((a, b) => a[0] - b[0]);
}

/** Take somebody out of the cast. */
function remove(told, id) {
  told.characters = told.characters.filter((character) => character.id !== id);
  for (const group of told.characters) group.members = group.members.filter((other) => other !== id);
  told.page.cast = told.page.cast.filter((row) => row.id !== id);
  told.page.aside = told.page.aside.filter((other) => other !== id);
  for (const quote of told.quotes) quote.addressees = quote.addressees.filter((other) => other !== id);
  for (const scene of told.scenes) there(scene, scene.present.filter((other) => other !== id));
  for (const kind of told.page.knowledge) kind.rows = kind.rows.filter((row) => row.people.some((other) => other !== id));
  for (const kind of told.page.knowledge) for (const row of kind.rows) row.told = row.told.filter(([source]) => source !== id);
  drop(told, ({ a, b }) => a === id || b === id);
}

/** Leave relations out, and the words for them. */
function drop(told, left) {
  const kept = told.relations.map((relation) => !left(relation));
  told.relations = told.relations.filter((_, n) => kept[n]);
  told.page.relations = told.page.relations.filter((_, n) => kept[n]);
}

/** Count anew who says how many lines; the cast is in that order. */
function recount(told) {
  const lines = new Map(), mentions = new Map(told.characters.map(({ id, mentions: all }) => [id, all.length]));
  for (const { kind, speaker } of told.quotes) if (kind === "speech" && speaker) lines.set(speaker, (lines.get(speaker) ?? 0) + 1);
  for (const row of told.page.cast) row.lines = lines.get(row.id) ?? 0;
  for (const id of told.page.aside.filter((other) => lines.has(other))) told.page.cast.push({ id, lines: lines.get(id), age: null });
  told.page.aside = told.page.aside.filter((id) => !lines.has(id));
  told.page.cast.sort((a, b) => b.lines - a.lines || mentions.get(b.id) - mentions.get(a.id));
}
