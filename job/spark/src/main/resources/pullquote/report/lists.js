// All quotations and all articles, searched and filtered.

const SORTS = [
  ["unsure", "least sure first"],
  ["long", "longest first"],
];

function Quotes({ corpus, given, go }) {
  const key = given.toString();
  const found = useMemo(() => narrowed(corpus, given), [corpus, key]);
  const set = (name) => (value) => {
    const next = Object.fromEntries(given);
    next[name] = value;
    go(addressOf(["quotes"], next));
  };
  const value = (name) => given.get(name) || "";
  const terms = useMemo(() => termsOf(value("q")), [key]);
  const search = key || "all";
  const last = placeIn(corpus, search);
  const at = last ? found.findIndex((quote) => quote.quote_id === last) : -1;
  const left = found.reduce((sum, quote) => sum + (corpus.corrections.has(quote) ? 0 : 1), 0);
  return html`<section>
    <h1 tabindex="-1">Quotations</h1>
    <form class="filters" role="search" onSubmit=${(event) => event.preventDefault()}>
      <${Typed} label="Words" name="q" value=${value("q")} hint='climate "net zero" tax*' onType=${set("q")} />
      <${Typed} label="Speaker" name="speaker" value=${value("speaker")} hint="anybody" list="speakers" onType=${set("speaker")} />
      <datalist id="speakers">
        ${useMemo(() => corpus.speakers.map(([name]) => html`<option value=${name}></option>`), [corpus])}
      </datalist>
      ${corpus.outlets.length > 0 &&
      html`<${Choice} label="Outlet" name="outlet" value=${value("outlet")} all="all" options=${corpus.outlets} onChoose=${set("outlet")} />`}
      <${Choice} label="Kind" name="kind" value=${value("kind")} all="all" options=${corpus.kinds} onChoose=${set("kind")} />
      <${Choice} label="Status" name="status" value=${value("status")} all="all" options=${corpus.statuses} onChoose=${set("status")} />
      ${corpus.reported.length > 0 &&
      html`<${Choice} label="Reported" name="reported" value=${value("reported")} all="all" options=${corpus.reported} onChoose=${set("reported")} />`}
      ${corpus.dated &&
      ["from", "to"].map(
        (name) => html`<label>
          <span>${name === "from" ? "From" : "To"}</span>
          <input type="date" name=${name} value=${value(name)} onChange=${(event) => set(name)(event.target.value)} />
        </label>`,
      )}
      <${Choice} label="Checked" name="checked" value=${value("checked")} all="all"
        options=${[["no", corpus.quotes.length - corpus.corrections.size], ["yes", corpus.corrections.size]]} onChoose=${set("checked")} />
      <label class="range">
        <span>Confidence from <b>${Number(value("least") || 0).toFixed(2)}</b></span>
        <input type="range" name="least" min="0" max="1" step="0.05" value=${value("least") || 0}
          onInput=${(event) => set("least")(event.target.value === "0" ? "" : event.target.value)} />
      </label>
      <label>
        <span>Order</span>
        <select name="sort" value=${value("sort")} onChange=${(event) => set("sort")(event.target.value)}>
          <option value="">by article</option>
          ${SORTS.map(([code, text]) => html`<option value=${code} selected=${value("sort") === code}>${text}</option>`)}
        </select>
      </label>
    </form>
    <p class="found" role="status">
      ${counted(found.length, "quotation")}${["reason", "method"].filter(value).map((name) => html`, ${name}: <${Code} code=${value(name)} />`)}${left < found.length && `, ${count.format(left)} not checked`}
      ${key && html` <a href="#/quotes">Show all</a>`}
    </p>
    <p class="actions">
      ${found.length > 0 && html`<a class="button" href=${articleAddress(found[Math.max(at, 0)].article, found[Math.max(at, 0)], search)}>${at > 0 ? `Go on checking at ${count.format(at + 1)}` : "Check one by one"}</a>`}
      <button onClick=${() => save("quotations.csv", "text/csv", quotesAsCsv(found))} disabled=${!found.length}>Save as CSV</button>
      <${Keeping} corpus=${corpus} />
    </p>
    <${Growing} items=${found} place=${"quotes " + search} keyOf=${(quote) => quote.quote_id}
      row=${(quote) => html`<${QuoteLine} key=${quote.quote_id} corpus=${corpus} quote=${quote} search=${search} terms=${terms} />`} />
  </section>`;
}

function QuoteLine({ corpus, quote, search, terms }) {
  const article = quote.article;
  const now = seen(quote);
  const said = corpus.corrections.of(quote);
  return html`<li class="line ${now.status}">
    <a href=${articleAddress(article, quote, search)}>
      <q><${Marked} text=${quote.text} terms=${terms} /></q>
      <span class="who">
        ${now.status === "attributed"
          ? html`<b><${Marked} text=${now.speaker || now.mention} terms=${terms} /></b>${now.descriptor && html`, <${Marked} text=${now.descriptor} terms=${terms} />`}`
          : html`<b class="none"><${Code} code=${now.reason || now.status} /></b>`}
        ${said ? html` <span class="checked">${said.verdict === "confirmed" ? "✓ confirmed" : "✓ corrected"}</span>` : now.status === "attributed" && html` <${Surety} value=${now.confidence} />`}
      </span>
      <span class="where">${[headline(article), article.outlet, dateOf(article)].filter(Boolean).join(" · ")}${now.method && html` · <${Code} code=${now.method} />`}</span>
    </a>
  </li>`;
}

function Articles({ corpus, given, go }) {
  const term = (given.get("q") || "").trim();
  const terms = useMemo(() => termsOf(term), [term]);
  const outlet = given.get("outlet") || "";
  const found = useMemo(() => {
    return corpus.articles.filter(
      (article) =>
        (!outlet || article.outlet === outlet) &&
        (!terms.length || isFound(terms, (article.folded = article.folded || article.found + " \n" + fold(article.text)))),
    );
  }, [corpus, term, outlet]);
  return html`<section>
    <h1 tabindex="-1">Articles</h1>
    <form class="filters" role="search" onSubmit=${(event) => event.preventDefault()}>
      <${Typed} label="Words" name="q" value=${given.get("q") || ""} hint='climate "net zero" tax*' onType=${(q) => go(addressOf(["articles"], { q, outlet }))} />
      ${corpus.outlets.length > 0 &&
      html`<${Choice} label="Outlet" name="outlet" value=${outlet} all="all" options=${corpus.outlets} onChoose=${(chosen) => go(addressOf(["articles"], { q: term, outlet: chosen }))} />`}
    </form>
    <p class="found" role="status">${counted(found.length, "article")}${(term || outlet) && html` <a href="#/articles">Show all</a>`}</p>
    <${Growing} items=${found} place=${"articles " + given} keyOf=${(article) => article.article_id}
      row=${(article) => html`<${ArticleLine} key=${article.article_id} article=${article} terms=${terms} />`} />
  </section>`;
}

// Around the first place that a search finds in a text.
function passage(text, terms) {
  const hits = hitsOf(text, terms);
  if (!hits.length) return null;
  const start = Math.max(text.lastIndexOf("\n", hits[0][0]) + 1, hits[0][0] - 120);
  const end = hits[0][1] + 160;
  return (start > 0 ? "… " : "") + text.slice(start, end).split("\n", 1)[0] + (end < text.length ? " …" : "");
}

function ArticleLine({ article, terms }) {
  const found = terms.length ? passage(article.text, terms) : null;
  return html`<li class="line">
    <a href=${articleAddress(article)}>
      <span class="head"><${Marked} text=${headline(article)} terms=${terms} /></span>
      <span class="sum"><${Marked} text=${found || article.summary} terms=${terms} /></span>
      <span class="where"
        >${[article.outlet, dateOf(article), counted(article.quotes.length, "quotation"), article.article_id].filter(Boolean).join(" · ")}</span
      >
    </a>
  </li>`;
}
