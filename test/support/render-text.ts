import { blobOf } from '../../src/kernel/blob.ts';
import type { Diagnostic } from '../../src/kernel/diagnostic.ts';
import { type Digested, digested } from '../../src/kernel/digest.ts';
import type { Page } from '../../src/pages/page.ts';
import { followRecipe } from '../../src/rendering/recipe.ts';
import { recipeIn } from '../../src/rendering/recipe-blob.ts';
import { renderPage } from '../../src/rendering/render-page.ts';
import type { TemplateCode } from '../../src/rendering/template-bundle.ts';

/** A page as text, put together; without text when it could not be rendered. */
export async function renderText(
  page: Page,
  template: Digested<TemplateCode> | null,
  chunks: readonly string[] = [''],
): Promise<{ readonly text: string | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const body = blobOf(chunks.join('\0'));
  const { blobs, diagnostics } = await renderPage({
    page: digested(page),
    template,
    body: body.digest,
    terms: [],
  });
  const [blob] = blobs;
  if (blob === undefined) return { text: undefined, diagnostics };
  return { text: Buffer.from(followRecipe(recipeIn(blob.bytes), body.bytes)).toString(), diagnostics };
}
