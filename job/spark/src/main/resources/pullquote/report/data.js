"use strict";
// What the page is about: the tables, unpacked once, with what searching them needs.

const { h, render } = preact;
const { useEffect, useLayoutEffect, useMemo, useRef, useState } = preactHooks;
const html = htm.bind(h);

async function unpacked(element) {
  const packed = Uint8Array.from(atob(element.textContent.trim()), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

// Rows stand as arrays, their columns' names once for all.
function named(columns, row) {
  const object = {};
  columns.forEach((column, i) => (object[column] = row[i]));
  return object;
}

function corpusOf(data) {
  const articles = data.articles.map((row, place) => {
    const article = named(data.columns.articles, row);
    article.place = place;
    article.quotes = article.quotes.map((quote) => {
      const one = named(data.columns.quotes, quote);
      one.article = article;
      one.found = fold([one.text, one.speaker, one.mention, one.descriptor].join(" "));
      return one;
    });
    article.found = fold([headline(article), article.outlet, article.article_id].join(" "));
    return article;
  });
  const quotes = articles.flatMap((article) => article.quotes);
  const corpus = {
    ...data,
    articles,
    quotes,
    byId: new Map(articles.map((article) => [article.article_id, article])),
    speakers: tally(quotes, (quote) => quote.speaker),
    kinds: tally(quotes, (quote) => quote.kind),
    statuses: tally(quotes, (quote) => quote.status),
    outlets: tally(articles, (article) => article.outlet),
    clusters: gathered(quotes, (quote) => quote.cluster_id),
    copies: gathered(articles, (article) => article.duplicate_of),
    dated: articles.some((article) => article.published_at !== null),
    types: new Map(quotes.filter((quote) => quote.speaker).map((quote) => [quote.speaker, quote.speaker_type])),
  };
  const reports = reportsOf(corpus.clusters);
  for (const quote of quotes) quote.reported = reports.get(quote.cluster_id) || null;
  corpus.reported = tally(quotes, (quote) => quote.reported);
  corpus.corrections = new Corrections(corpus);
  return corpus;
}

// The items of each value, without those that have none.
function gathered(items, value) {
  const groups = new Map();
  for (const item of items) {
    const key = value(item);
    if (key === null) continue;
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// A speaker given a confidence below it contradicts nobody.
const SERIOUS = 0.6;

// Of each cluster that several articles report, whether they name different people.
function reportsOf(clusters) {
  const reports = new Map();
  for (const [cluster, same] of clusters) {
    if (new Set(same.map((quote) => quote.article)).size > 1) {
      const named = same.filter((quote) => quote.speaker && quote.confidence >= SERIOUS).map((quote) => quote.speaker);
      reports.set(cluster, new Set(named).size > 1 ? "differently" : "several");
    }
  }
  return reports;
}

// The different values, the most frequent first.
function tally(items, value) {
  const counts = new Map();
  for (const item of items) {
    const key = value(item);
    if (key !== null) counts.set(key, (counts.get(key) || 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[\u2018\u2019]/g, "'");
}

function sentencesOf(article, columns) {
  return article.sentences.map((row) => named(columns.sentences, row));
}

// The tables count code points, JavaScript counts halves of surrogate pairs too.
function pointsOf(text) {
  if (!/[\ud800-\udfff]/.test(text)) return { length: text.length, slice: (start, end) => text.slice(start, end) };
  const points = Array.from(text);
  return { length: points.length, slice: (start, end) => points.slice(start, end).join("") };
}

const count = new Intl.NumberFormat("en");
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

function counted(number, noun) {
  return `${count.format(number)} ${noun}${number === 1 ? "" : "s"}`;
}

function dateOf(article) {
  return article.published_at === null ? null : day.format(new Date(article.published_at));
}

// Of a text file, whose id tells nothing, the first line.
function headline(article) {
  if (article.title) return article.title;
  const line = article.text.trimStart().split("\n", 1)[0].trim();
  return line.length > 120 ? line.slice(0, 120).replace(/\s+\S*$/, "") + " …" : line || article.article_id;
}

// A code of the tables in words; the code itself is a hover away.
function words(code) {
  return WORDS[code] || code.replaceAll("_", " ");
}

function Code({ code, words: text }) {
  return html`<span class="code" title=${code}>${text || words(code)}</span>`;
}

// Addresses: #/quotes?speaker=..., #/article/ID?quote=3
function addressOf(path, parameters = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") search.set(name, value);
  }
  const query = search.toString();
  return "#/" + path.map(encodeURIComponent).join("/") + (query ? "?" + query : "");
}

// With the search in which one came upon the quotation, if there is one.
function articleAddress(article, quote, search) {
  return addressOf(["article", article.article_id], { quote: quote ? String(quote.quote_index) : null, in: quote ? search : null });
}

function addressRead(hash) {
  const [path, query] = hash.replace(/^#\/?/, "").split("?", 2);
  let parts = [];
  try {
    parts = path.split("/").map(decodeURIComponent);
  } catch {
    // Somebody has cut a link short: the overview is as good a place as any.
  }
  return { view: parts[0] || "overview", id: parts[1], given: new URLSearchParams(query || "") };
}

// What is not said well enough by the code's own words.
const WORDS = {
  attributed: "with a source",
  unattributed: "speech without a source",
  not_speech: "no speech",
  several: "in several articles",
  differently: "in several, with other speakers",
  scare: "scare quotes",
  no_speech: "no speech",
  low_confidence: "not sure enough",
  no_antecedent: "nobody found behind the mention",
  not_third_person: "first or second person",
  off_topic: "of another story",
  as_written: "the mention's own words",
  cue_after: "cue after the quotation",
  inverted_cue: "cue, then the name",
  cue_before: "cue before the quotation",
  cue_inside: "cue between two halves",
  run_on: "quotation of several paragraphs",
  corrected: "a reader's correction",
  dangling_reference: "a pronoun or “the X” points at a sentence left out",
  orphan_connective: "begins with a “but” or “however” without what it answers",
  missing_counterpart: "an “another”, “both” or “also” whose counterpart is left out",
  bare_name: "a surname whose bearer is introduced elsewhere",
  missing_speaker: "a quotation whose source is named elsewhere",
  cut_quotation: "a quotation goes on beyond the sentence",
  cut_sentence: "a sentence is cut short",
  fragment: "fewer than four words",
  short_article: "the whole of a short article",
};

const METHODS = {
  corrected: "a reader has said who it was",
  cue_after: "“…,” she said",
  inverted_cue: "“…,” said X",
  cue_before: "she said: “…”",
  cue_inside: "the cue stands between two halves",
  colon: "a colon introduces it",
  according_to: "according to X",
  continuation: "goes on from the quotation before",
  run_on: "a quotation of several paragraphs",
  label: "X: “…”, as in a transcript",
  signature: "“…” – X",
  subject_before: "subject before it; the verb is no cue",
  subject_after: "subject after it; the verb is no cue",
  same_sentence: "named in the same sentence",
  sentence_before: "named in the sentence before",
  sentence_after: "named in the sentence after",
  same_paragraph: "named in the same paragraph",
  other_paragraph: "named in another paragraph",
  nobody: "nobody stands near it",
};

const REASONS = {
  no_source: "a statement, but nobody is named",
  no_speech: "a word in marks, a title, a nickname",
  nested: "inside another quotation",
  low_confidence: "less sure than was asked for",
  no_antecedent: "nobody whom the mention could mean",
  ambiguous_pronoun: "the pronoun could mean several",
  ambiguous_surname: "several share the surname",
  ambiguous_description: "the description fits several",
  not_third_person: "I, we or you: not a third person",
};
