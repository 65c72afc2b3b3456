import type { Article, Teaser } from '../../lib/articles/article.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { type Day, dayOf } from '../../lib/vietnamese/dates.ts'
import { ArchivePicker } from './archive-picker.tsx'
import { BodyView } from './body/body.tsx'
import { Figure } from './body/figure.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { OwnCorrections } from './corrections-view.tsx'
import { Stories } from './story.tsx'
import { LongTime } from './time.tsx'

type Props = { article: Article; others: Teaser[]; bounds: { first: Day; today: Day } }

/** A piece's page, in the order that readers of the paper know: from the headline to the archive picker. */
export function ArticleView({ article, others, bounds }: Props) {
  return (
    <>
      <article className="piece">
        <header>
          <Breadcrumb section={article.section} />
          {article.kicker && <p className="kicker">{article.kicker}</p>}
          <h1>{article.title}</h1>
          <p className="stamp">
            <LongTime of={article.publishedAt} />
            {article.updatedAt && (
              <span>
                {'Cập nhật '}
                <LongTime of={article.updatedAt} />
              </span>
            )}
          </p>
          {article.lead && <p className="lead">{article.lead}</p>}
        </header>
        {article.picture && <Figure picture={article.picture} first />}
        <BodyView body={article.body} shown={article} />
        <OwnCorrections corrections={article.corrections} />
        <Signature article={article} />
      </article>
      {article.related.length > 0 && (
        <section className="after" aria-labelledby="tin-lien-quan">
          <h2 id="tin-lien-quan">Tin liên quan</h2>
          <Stories stories={article.related} className="columns" />
        </section>
      )}
      {others.length > 0 && (
        <section className="after" aria-labelledby="tin-khac">
          <h2 id="tin-khac">Các tin khác</h2>
          <Stories stories={others} summary className="columns" />
        </section>
      )}
      <ArchivePicker section={article.section} day={dayOf(article.publishedAt)} bounds={bounds} />
    </>
  )
}

/** Who wrote it, where it comes from, what it is about. */
function Signature({ article: { authors, source, topics } }: { article: Article }) {
  if (authors.length + topics.length === 0 && !source) return null
  return (
    <footer>
      {authors.length > 0 && (
        <p className="byline">
          {authors.map((author) => (
            <a key={author.id} rel="author" href={addresses.author(author)}>
              {author.name}
            </a>
          ))}
        </p>
      )}
      {source && <p className="source">{`Nguồn: ${source}`}</p>}
      {topics.length > 0 && (
        <ul className="topics" aria-label="Chủ đề">
          {topics.map((topic) => (
            <li key={topic.id}>
              <a href={addresses.topic(topic)}>{topic.name}</a>
            </li>
          ))}
        </ul>
      )}
    </footer>
  )
}
