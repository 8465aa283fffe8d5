// One speaker: how often, when, in which outlets, as what, and beside whom.

function speakerAddress(name) {
  return addressOf(["speaker", name]);
}

// The values of some quotations, the most frequent first, at most so many.
function most(quotes, value, many) {
  return tally(quotes, (quote) => value(quote) || null).slice(0, many);
}

function Speaker({ corpus, name }) {
  const said = useMemo(() => corpus.quotes.filter((quote) => quote.speaker === name), [corpus, name]);
  const articles = useMemo(() => new Set(said.map((quote) => quote.article)), [said]);
  const days = useMemo(() => {
    const dated = tally(said, (quote) => quote.article.published_at && quote.article.published_at.slice(0, 10));
    return dated.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  }, [said]);
  const beside = useMemo(() => {
    const heard = new Map();
    for (const article of articles) {
      for (const other of new Set(article.quotes.map((quote) => quote.speaker))) {
        const named = ["person", "organisation"].includes(corpus.types.get(other));
        if (named && other !== name) heard.set(other, (heard.get(other) || 0) + 1);
      }
    }
    return [...heard].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 10);
  }, [articles]);
  if (!said.length) {
    return html`<section><h1 tabindex="-1">Not here</h1><p>This page has no quotation of ${name}. ${corpus.left_out} <a href="#/quotes">All quotations</a></p></section>`;
  }
  const roles = most(said, (quote) => quote.descriptor, 8);
  const called = most(said, (quote) => ["name", "surname"].includes(quote.speaker_method) && quote.mention, 8);
  const outlets = most(said, (quote) => quote.article.outlet, 15);
  const all = { speaker: '"' + name + '"' };
  const line = (title, rows) => rows.length > 0 && html`<p><b>${title}</b> ${rows.map(([text, many], i) => html`${i ? "; " : ""}<bdi>${text}</bdi> <small>${count.format(many)}</small>`)}</p>`;
  return html`<section class="overview">
    <h1 tabindex="-1">${name}</h1>
    <p class="lead">${corpus.types.get(name)} · ${counted(said.length, "quotation")} in ${counted(articles.size, "article")}${days.length > 0 && `, ${day.format(new Date(days[0][0]))} to ${day.format(new Date(days[days.length - 1][0]))}`}</p>
    <p class="actions">
      <a class="button" href=${addressOf(["quotes"], all)}>All quotations</a>
      <a class="button" href=${addressOf(["quotes"], { ...all, sort: "unsure" })}>The least sure first</a>
    </p>
    ${line("Described as", roles)} ${line("Called", called)}
    <div class="columns">
      <section>
        <h2>Latest</h2>
        <ol class="list">
          ${said
            .slice()
            .sort((a, b) => ((a.article.published_at || "") < (b.article.published_at || "") ? 1 : -1))
            .slice(0, 8)
            .map((quote) => html`<${QuoteLine} key=${quote.quote_id} corpus=${corpus} quote=${quote} search=${null} terms=${[]} />`)}
        </ol>
      </section>
      <section>
        ${days.length > 1 && html`<h2>Over time</h2><${OverTime} days=${days} />`}
        ${outlets.length > 0 &&
        html`<h2>Outlets</h2>
          <${Bars} label="outlets, by quotations of this speaker"
            rows=${outlets.map(([outlet, many]) => ({ name: outlet, value: many, href: addressOf(["quotes"], { ...all, outlet }) }))} />`}
        ${beside.length > 0 &&
        html`<h2>In the same articles</h2>
          <${Bars} label="other speakers, by articles" rows=${beside.map(([other, many]) => ({ name: other, value: many, href: speakerAddress(other) }))} />`}
      </section>
    </div>
  </section>`;
}
