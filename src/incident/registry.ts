/** The registries of a site's knowledge: `posts/_knowledge/<name>.yaml`. */
export const registryNames = ['services', 'causes', 'concepts', 'technologies'] as const;

export type RegistryName = (typeof registryNames)[number];

/** What a site says of one of its services, causes, concepts or technologies. */
export type RegistryEntry = {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly definition: string | null;
  /** A team or role. */
  readonly owner: string | null;
  readonly links: readonly { readonly title: string; readonly url: string }[];
};

/** The entries in the order of each file. An id that is not there works, with its id as its label. */
export type Registries = { readonly [Name in RegistryName]: readonly RegistryEntry[] };

export const emptyRegistries: Registries = { services: [], causes: [], concepts: [], technologies: [] };
