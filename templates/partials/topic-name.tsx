type TopicNameProps = {
  readonly label: string;
  /** Null for what has no page of its own. */
  readonly url: string | null;
};

/** The name of a service, a cause or a concept, as a link to its page. */
export function TopicName({ label, url }: TopicNameProps) {
  return url === null ? label : <a href={url}>{label}</a>;
}
