export type SignDirection = 'right' | 'left' | 'up' | 'down';

/** The sign's canvas, its heavy frame and its parts, as film productions post it at a street corner. */
export const signWidth = 380;
export const signHeight = 560;
export const signFrame = { x: 19, y: 19, width: 342, height: 522, strokeWidth: 14 };

/** "PAU" in the display face, redrawn with few points; also the mark of the campaign's icons, from its top left corner. */
export const markPath =
  'M0 138V0h52c27 0 37 19 37 47S78 94 52 94H37v44zM37 64h7q7 0 7-17t-7-17h-7zM83 138 110 0h52l27 138h-39l-3-20h-24l-3 20zm44-51h16l-6-56h-3zM194 0h37v93q0 16 6.5 16t6.5-16V0h37v92q0 48-43 48t-44-48z';
export const markWidth = 281;
export const markHeight = 140;

const sideways = 'M47 254h152v-42l134 68-134 68v-42H47z';
const upright = 'M163 212h54v66h66l-93 70-93-70h66z';

/** Where the two marks stand: the lower one is the upper one turned about the sign's middle. */
export const markCorner = { x: 49.5, y: 53 };
export const markPlace = `translate(${markCorner.x} ${markCorner.y})`;
export const halfTurn = `rotate(180 ${signWidth / 2} ${signHeight / 2})`;

/** Returns the arrow's path and whether the sign's half turn applies: a sign hung upside down points the other way. */
export function signArrow(direction: SignDirection): { path: string; isTurned: boolean } {
  return {
    path: direction === 'left' || direction === 'right' ? sideways : upright,
    isTurned: direction === 'left' || direction === 'up',
  };
}
