// Trusted Types, as far as search needs them; TypeScript knows none. Browsers that have them refuse addresses of scripts
// as plain texts where a site asks for that (`require-trusted-types-for 'script'`).

interface TrustedScriptAddress {
  toString(): string;
}

interface ServiceWorkerContainer {
  register(address: TrustedScriptAddress): Promise<ServiceWorkerRegistration>;
}

interface TrustedScriptPolicy {
  createScriptURL(address: string): TrustedScriptAddress;
}

declare var trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): TrustedScriptPolicy;
    }
  | undefined;
