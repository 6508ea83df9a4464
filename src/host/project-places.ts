/** The real folders and files of a site. */
export type ProjectPlaces = {
  /** The site's folder: its `public/`, `templates/` and configuration lie in it. */
  readonly root: string;
  readonly posts: string;
  /** The configuration file that was named; null looks for one in the root. */
  readonly config: string | null;
  /** The folder of the package, whose `public/` and `templates/` the site's own are laid over. */
  readonly packageRoot: string;
};
