/** A blob that a build counted on is no longer whole in its store: the build must be made again. */
export class LostBlob extends Error {
  override readonly name = 'LostBlob';
}
