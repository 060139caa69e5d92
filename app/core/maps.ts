/**
 * What the core knows of the ground, for maps without tiles (`$core/components/map`): positions are longitude and latitude
 * in degrees of WGS-84. Those of Chinese phones and map services (GCJ-02) lie some hundred metres off.
 */

/** What is drawn of a community: its outline or null, its grids, and its buildings that have a place. */
export { default as communityMap, type CommunityMap } from '#territories/queries/community_map'

/** `[longitude, latitude]`. */
export type { Position } from '#territories/geometry/ring'

/** A position as people write it, `102.637400, 37.928300`, to a decimetre. */
export { positionText } from '#territories/geometry/position_text'

/** The position in such a text, or null where there is none or it does not lie in the country. */
export { default as positionIn } from '#territories/geometry/position_text'
