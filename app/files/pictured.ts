import linkTo from '#files/link_to'
import type ShownPicture from '#files/models/shown_picture'

/** A picture for a page: its small address, the addresses of all sizes, and what it shows. */
export type PictureView = { src: string; srcset: string; description: string }

type Shown = Pick<ShownPicture, 'description' | 'fileId'>

/** The address of its small size alone, for a row of a list. */
export function thumbnailOf({ fileId: id }: Pick<Shown, 'fileId'>): string {
  return linkTo({ id }, { size: 'small' })
}

/** The picture of a record that everybody may see. */
export default function pictured({ description, fileId: id }: Shown): PictureView {
  const small = thumbnailOf({ fileId: id })
  const large = linkTo({ id }, { size: 'large' })
  return { src: small, srcset: `${small} 320w, ${large} 1280w`, description }
}
