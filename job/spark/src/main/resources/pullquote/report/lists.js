// All quotations and all articles, searched and filtered.

function narrowed(corpus, given) {
  const term = fold((given.get("q") || "").trim());
  const speaker = fold((given.get("speaker") || "").trim());
  const exact = corpus.speakers.some(([name]) => fold(name) === speaker);
  const least = Number(given.get("least") || 0);
  const most = Number(given.get("most") || 1);
  const same = ["kind", "status", "reason", "method"].filter((name) => given.get(name));
  const found = corpus.quotes.filter(
    (quote) =>
      same.every((name) => quote[name] === given.get(name)) &&
      (!given.get("outlet") || quote.article.outlet === given.get("outlet")) &&
      quote.confidence >= least &&
      quote.confidence <= most &&
      (!speaker || (quote.speaker !== null && (exact ? fold(quote.speaker) === speaker : fold(quote.speaker).includes(speaker)))) &&
      (!term || quote.found.includes(term)),
  );
  const sort = given.get("sort");
  if (sort === "unsure") {
    return found.filter((quote) => quote.status === "attributed").sort((a, b) => a.confidence - b.confidence);
  }
  if (sort === "long") return found.sort((a, b) => b.text.length - a.text.length);
  return found;
}

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
  return html`<section>
    <h1 tabindex="-1">Quotations</h1>
    <form class="filters" role="search" onSubmit=${(event) => event.preventDefault()}>
      <${Typed} label="Words" name="q" value=${value("q")} hint="in quotation, speaker or mention" onType=${set("q")} />
      <${Typed} label="Speaker" name="speaker" value=${value("speaker")} hint="anybody" list="speakers" onType=${set("speaker")} />
      <datalist id="speakers">
        ${useMemo(() => corpus.speakers.map(([name]) => html`<option value=${name}></option>`), [corpus])}
      </datalist>
      ${corpus.outlets.length > 0 &&
      html`<${Choice} label="Outlet" name="outlet" value=${value("outlet")} all="all" options=${corpus.outlets} onChoose=${set("outlet")} />`}
      <${Choice} label="Kind" name="kind" value=${value("kind")} all="all" options=${corpus.kinds} onChoose=${set("kind")} />
      <${Choice} label="Status" name="status" value=${value("status")} all="all" options=${corpus.statuses} onChoose=${set("status")} />
      <label>
        <span>Confidence from <b>${Number(value("least") || 0).toFixed(2)}</b></span>
        <input type="range" name="least" min="0" max="1" step="0.05" value=${value("least") || 0}
          onInput=${(event) => set("least")(event.target.value === "0" ? "" : event.target.value)} />
      </label>
      <label>
        <span>Order</span>
        <select name="sort" value=${value("sort")} onChange=${(event) => set("sort")(event.target.value)}>
          <option value="">article by article</option>
          ${SORTS.map(([code, text]) => html`<option value=${code} selected=${value("sort") === code}>${text}</option>`)}
        </select>
      </label>
    </form>
    <p class="found" role="status">
      ${counted(found.length, "quotation")}${["reason", "method"].filter(value).map((name) => html`, ${name}: ${words(value(name))}`)}
      ${key && html` <a href="#/quotes">Show all</a>`}
    </p>
    <${Growing} items=${found} row=${(quote) => html`<${QuoteLine} key=${quote.quote_id} quote=${quote} />`} />
  </section>`;
}

function QuoteLine({ quote }) {
  const article = quote.article;
  return html`<li class="line ${quote.status}">
    <a href=${articleAddress(article, quote)}>
      <q>${quote.text}</q>
      <span class="who">
        ${quote.status === "attributed"
          ? html`<b>${quote.speaker || quote.mention}</b>${quote.descriptor && html`, ${quote.descriptor}`}`
          : html`<b class="none">${words(quote.reason || quote.status)}</b>`}
        ${quote.status === "attributed" && html` <${Surety} value=${quote.confidence} />`}
      </span>
      <span class="where">${[headline(article), article.outlet, dateOf(article), quote.method && words(quote.method)].filter(Boolean).join(" · ")}</span>
    </a>
  </li>`;
}

function Articles({ corpus, given, go }) {
  const term = (given.get("q") || "").trim();
  const outlet = given.get("outlet") || "";
  const found = useMemo(() => {
    const folded = fold(term);
    return corpus.articles.filter(
      (article) =>
        (!outlet || article.outlet === outlet) &&
        (!folded || article.found.includes(folded) || (article.folded = article.folded || fold(article.text)).includes(folded)),
    );
  }, [corpus, term, outlet]);
  return html`<section>
    <h1 tabindex="-1">Articles</h1>
    <form class="filters" role="search" onSubmit=${(event) => event.preventDefault()}>
      <${Typed} label="Words" name="q" value=${given.get("q") || ""} hint="in title or text" onType=${(q) => go(addressOf(["articles"], { q, outlet }))} />
      ${corpus.outlets.length > 0 &&
      html`<${Choice} label="Outlet" name="outlet" value=${outlet} all="all" options=${corpus.outlets} onChoose=${(chosen) => go(addressOf(["articles"], { q: term, outlet: chosen }))} />`}
    </form>
    <p class="found" role="status">${counted(found.length, "article")}${(term || outlet) && html` <a href="#/articles">Show all</a>`}</p>
    <${Growing} items=${found} row=${(article) => html`<${ArticleLine} key=${article.article_id} article=${article} />`} />
  </section>`;
}

function ArticleLine({ article }) {
  return html`<li class="line">
    <a href=${articleAddress(article)}>
      <span class="head">${headline(article)}</span>
      <span class="sum">${article.summary}</span>
      <span class="where"
        >${[article.outlet, dateOf(article), counted(article.quotes.length, "quotation"), article.title && article.article_id].filter(Boolean).join(" · ")}</span
      >
    </a>
  </li>`;
}
