// What a search asks for, and where it is found.

// The words and the phrases in quotation marks, each as a pattern: they stand there as whole words, in any order. A star
// at a word's end stands for any ending.
function termsOf(query) {
  const folded = fold(query).replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"');
  const terms = [];
  for (const [, phrase, word] of folded.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const open = (phrase ?? word).trimEnd().endsWith("*");
    const words = (phrase ?? word).split(/\s+/).map((one) => one.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter(Boolean);
    if (words.length) {
      const text = words.map((one) => escaped(one)).join("[^\\p{L}\\p{N}]+");
      terms.push(new RegExp(`(?<![\\p{L}\\p{N}])${text}${open ? "" : "(?![\\p{L}\\p{N}])"}`, "gu"));
    }
  }
  return terms;
}

// Letters that mean themselves in a pattern.
function escaped(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function isFound(terms, folded) {
  return terms.every((term) => folded.search(term) >= 0);
}

// The places of a text that the terms are found at, in order and without overlaps.
function hitsOf(text, terms) {
  let folded = "";
  const places = [];
  for (let i = 0; i < text.length; i++) {
    const letters = fold(text[i]);
    folded += letters;
    for (let j = 0; j < letters.length; j++) places.push(i);
  }
  const hits = [];
  for (const term of terms) {
    for (const match of folded.matchAll(term)) hits.push([places[match.index], places[match.index + match[0].length - 1] + 1]);
  }
  hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart = [];
  for (const hit of hits) {
    if (!apart.length || hit[0] >= apart[apart.length - 1][1]) apart.push(hit);
  }
  return apart;
}

function Marked({ text, terms }) {
  const hits = terms && terms.length ? hitsOf(text, terms) : [];
  if (!hits.length) return text;
  let at = 0;
  const pieces = [];
  for (const [start, end] of hits) {
    pieces.push(text.slice(at, start), html`<mark class="hit">${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`${pieces}${text.slice(at)}`;
}

// Days as in 2020-03-31; without a day, an article is outside of any.
function isWithin(published, from, to) {
  if (!from && !to) return true;
  const when = published && published.slice(0, 10);
  return Boolean(when) && (!from || when >= from) && (!to || when <= to);
}

// The quotations that a search asks for, in its order. It looks at what the tables say, whatever has been corrected since:
// so nobody loses the place by correcting.
function narrowed(corpus, given) {
  const terms = termsOf(given.get("q") || "");
  const speaker = termsOf(given.get("speaker") || "");
  const least = Number(given.get("least") || 0);
  const checked = given.get("checked");
  const same = ["kind", "status", "reason", "method"].filter((name) => given.get(name));
  const found = corpus.quotes.filter(
    (quote) =>
      same.every((name) => quote[name] === given.get(name)) &&
      (!given.get("reported") || quote.reported === given.get("reported")) &&
      isWithin(quote.article.published_at, given.get("from"), given.get("to")) &&
      (!given.get("outlet") || quote.article.outlet === given.get("outlet")) &&
      quote.confidence >= least &&
      (!checked || (checked === "yes") === corpus.corrections.has(quote)) &&
      (!speaker.length || (quote.speaker !== null && isFound(speaker, fold(quote.speaker)))) &&
      (!terms.length || isFound(terms, quote.found)),
  );
  const sort = given.get("sort");
  if (sort === "unsure") return found.sort((a, b) => a.confidence - b.confidence);
  if (sort === "long") return found.sort((a, b) => b.text.length - a.text.length);
  return found;
}

// A search that somebody walks through stays as it was when the walk began.
const walk = { search: null, quotes: [] };

function walkOf(corpus, search) {
  if (walk.search !== search) {
    walk.search = search;
    walk.quotes = search === null ? [] : narrowed(corpus, new URLSearchParams(search === "all" ? "" : search));
  }
  return walk.quotes;
}

// In CSV an apostrophe stands before what a spreadsheet would take for a formula.
function csvOf(rows) {
  const cell = (value) => {
    if (value === null || value === undefined) return "";
    if (typeof value !== "string") return String(value);
    const safe = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? "'" + value : value;
    return '"' + safe.replaceAll('"', '""') + '"';
  };
  return "\uFEFF" + rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
}

const CSV_COLUMNS = ["text", "speaker", "speaker_type", "descriptor", "mention", "cue", "status", "reason", "kind", "method", "confidence"];

function quotesAsCsv(quotes) {
  const rows = quotes.map(seen).map((quote) => [
    quote.quote_id,
    quote.article.article_id,
    quote.article.title,
    quote.article.outlet,
    quote.article.published_at,
    quote.article.url,
    ...CSV_COLUMNS.map((column) => quote[column]),
  ]);
  return csvOf([["quote_id", "article_id", "title", "outlet", "published_at", "url", ...CSV_COLUMNS], ...rows]);
}

// Hands a file to whoever reads the page.
function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
