/** Strings as a hostile or careless server may send them. */
import fc from "fast-check";

/** Any UTF-16 at all, lone surrogates and control characters included, with a liking for what breaks terminals and XML. */
export const wild: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        "]]>",
        "<![CDATA[",
        "&",
        "<",
        ">",
        '"',
        "'",
        "\u001b[31m",
        "\u009b2J",
        "\r\n",
        "\0",
        "\ud83d\ude00",
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));
