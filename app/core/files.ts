/**
 * Keeps a picture: told by its content, made anew upright and without the place it was taken at, in two
 * sizes. Called before the transaction of the record that shows it. Throws E_FILES_NOT_A_PICTURE and
 * E_FILES_PICTURE_TOO_LARGE, which stand beside the field `picture`.
 *
 * @example
 * const picture = await storePicture(upload, { territoryId, uploadedById: member.id, as: 'open' })
 * await transaction(async () => {
 *   await Story.create({ pictureId: picture.id, … })
 *   await attachFile(picture.id)
 * })
 */
export { default as storePicture } from '#files/actions/store_picture'

/**
 * Keeps a PDF or a document of an office program, up to 20 MB, as it is; it is served as an attachment
 * only. Throws E_FILES_NOT_A_DOCUMENT, E_FILES_DOCUMENT_TOO_LARGE, E_FILES_VIRUS and
 * E_FILES_SCANNER_AWAY, which stand beside the field `document`.
 */
export { default as storeDocument } from '#files/actions/store_document'

/**
 * Says in the transaction of a record that it shows this file from now on; a file that no record
 * shows is swept away after a day. Throws E_FILES_GONE if it was.
 */
export { default as attachFile } from '#files/actions/attach_file'

/** Removes a file together with the record that showed it: from the commit on nobody can read it. */
export { default as removeFile } from '#files/actions/remove_file'

/**
 * The address of a file, for the page of the record that shows it: `size` is `small` (320 px) or
 * `large` (1280 px) of a picture, `whole` of a document; `viewer` alone can open it, and for as long
 * as `lasts` says, such as `10m`. It can be neither guessed nor changed.
 */
export { default as linkTo } from '#files/link_to'

/** Under whose territory a file is kept, who brought it, and `as` what: `open`, or `sealed` (encrypted). */
export type { Keeping } from '#files/actions/store_picture'
