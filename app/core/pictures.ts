/**
 * Pictures of what a plugin shows, such as a room or a good: staff put them up and take them down, residents see them with
 * `$core/components/gallery`. The plugin has a table of its own for them, with `file_id` and `description`, and what they
 * show. They are open: for what only a few may see use `#core/files`.
 */

/**
 * The base of the plugin's record of a picture: `fileId`, `description` (what it shows, for whoever does not see it) and
 * `createdAt`.
 *
 * @example
 * class Picture extends ShownPicture {
 *   static override table = 'lessons_pictures'
 *   @column() declare lessonId: string
 * }
 */
export { default as ShownPicture } from '#files/models/shown_picture'

/**
 * Keeps an upload and the record that shows it, both or neither. Throws E_FILES_NOT_A_PICTURE and
 * E_FILES_PICTURE_TOO_LARGE, which stand beside the field `picture`.
 *
 * @example
 * await showPicture({ upload, description, territoryId, by: member }, (shown, client) =>
 *   Picture.create({ lessonId: lesson.id, ...shown }, { client })
 * )
 */
export { default as showPicture, type NewPicture } from '#files/actions/show_picture'

/** Takes one of the pictures of a query down by its id, with its file; one that is gone already is no fault. */
export { default as takeDownPicture } from '#files/actions/take_down_picture'

/** A picture for a page: `src` (320 px), `srcset` with the larger one, and `description`. */
export { default as pictured, type PictureView } from '#files/pictured'

/** The small address alone, for a row of a list, whose words say what is shown. */
export { thumbnailOf } from '#files/pictured'

/** The form of `$core/components/photographs`: `description`, 2 to 60 characters. The field `picture` is read with `request.file`. */
export { default as pictureValidator } from '#files/validators/picture_validator'

/** Makes a picture of an SVG text and hands it over as an upload: for demo data. */
export { default as drawPicture } from '#files/draw_picture'
