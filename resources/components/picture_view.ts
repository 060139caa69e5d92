/** A picture for a page, as `#core/pictures` gives it: its small address, the addresses of all sizes, and what it shows. */
export type PictureView = { src: string; srcset: string; description: string }
