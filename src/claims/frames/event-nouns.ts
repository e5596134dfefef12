/** Nouns for what happens at a time and is known by a name. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `summit convention conference election referendum war battle olympics games cup championship final finals tournament massacre earthquake
  hurricane tsunami eruption attack attacks bombing shooting siege revolution coup uprising invasion treaty accord agreement trial
  inauguration funeral wedding crash disaster genocide famine festival expo debate call strike riots race primary primaries caucus caucuses presidency seat title trophy hearing hearings shutdown vote call leak assassination killing meeting`.split(
    /\s+/,
  ),
)
