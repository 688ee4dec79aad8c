/** Attributes and their characteristics (RFC 7643 §2.2, §7). A resource, and an extension, is a complex attribute named by its URN. */
export interface Attribute {
  readonly name: string;
  /** "any": no schema declares it; it is stored and given back as it came. */
  readonly type: "string" | "boolean" | "decimal" | "dateTime" | "binary" | "reference" | "complex" | "any";
  readonly multiValued: boolean;
  readonly required: boolean;
  readonly caseExact: boolean;
  readonly mutability: "readWrite" | "readOnly" | "immutable" | "writeOnly";
  readonly returned: "default" | "always" | "never";
  readonly uniqueness: "none" | "server";
  readonly canonicalValues?: readonly string[];
  readonly referenceTypes?: readonly string[];
  readonly subAttributes: readonly Attribute[];
}
export type Traits = Partial<Omit<Attribute, "name" | "type" | "subAttributes">>;

/** What holds where a schema does not say otherwise (RFC 7643 §2.2). */
const usual = {
  multiValued: false,
  required: false,
  caseExact: false,
  mutability: "readWrite",
  returned: "default",
  uniqueness: "none",
  subAttributes: [],
} as const;

export const simple = (name: string, type: Attribute["type"] = "string", traits: Traits = {}): Attribute => ({
  name,
  type,
  ...usual,
  ...traits,
});
export const complex = (name: string, subAttributes: readonly Attribute[], traits: Traits = {}): Attribute => ({
  name,
  type: "complex",
  ...usual,
  ...traits,
  subAttributes,
});
export const strings = (...names: readonly string[]): readonly Attribute[] => names.map((name) => simple(name));
export const reference = (name: string, referenceTypes: readonly string[], traits: Traits = {}): Attribute =>
  simple(name, "reference", { caseExact: true, referenceTypes, ...traits });
/** A multi-valued attribute with the customary sub-attributes (RFC 7643 §2.4). */
export const plural = (name: string, types: readonly string[] = [], value: Attribute = simple("value")): Attribute =>
  complex(
    name,
    [value, simple("display"), simple("type", "string", { canonicalValues: types }), simple("primary", "boolean")],
    { multiValued: true },
  );

export const isUrn = (name: string): boolean => /^urn:/i.test(name);
/** A sub-attribute by its name in any case (RFC 7643 §2.1); one that no schema declares is of type "any". */
export function part(of: Attribute, name: string): Attribute {
  const wanted = name.toLowerCase();
  return of.subAttributes.find((attribute) => attribute.name.toLowerCase() === wanted) ?? simple(name, "any");
}
