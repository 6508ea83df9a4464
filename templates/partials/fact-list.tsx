import type { Fact, FactValue } from 'hoego/pages/fact';

/** Terms and what is said of each. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ label, values }) => (
        <div>
          <dt>{label}</dt>
          {values.map((value) => (
            <dd>
              <FactText value={value} />
              {value.note !== '' && <span class="fact-note">{value.note}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function FactText({ value: { text, iso, url } }: { readonly value: FactValue }) {
  if (iso !== null) return <time datetime={iso}>{text}</time>;
  return url === null ? <span>{text}</span> : <a href={url}>{text}</a>;
}
