import { describe, expect, it } from "vitest";
import { clauseConstantsIn, rulesMadeIn } from "../../scripts/traceability/rules-made.ts";

const imports = `
import { accountsLinked as clause, linkSent } from "../../regulation/clauses/5-confirmation.js";
import { condition } from "../../verdict/condition.js";
import { duty } from "../../verdict/duty.js";
`;
const constants = (text: string) => rulesMadeIn(imports + text).map(({ constant }) => constant);

describe("the rules that a module makes", () => {
  it("are conditions and duties, of the clause that they take", () => {
    expect(
      constants("export const rule = condition<Case, typeof clause.id>({ clause, holds });"),
    ).toStrictEqual(["accountsLinked"]);
    expect(constants("export const rule = duty({ clause: linkSent, due });")).toStrictEqual(["linkSent"]);
  });

  it("are as many as there are sides", () => {
    const text =
      "const of = (actor) => condition({ clause, actor });\nexport const both = [of('school'), of('venue')];";
    expect(constants(text)).toStrictEqual(["accountsLinked"]);
  });

  it("are those that a function around makes of the clause that it is given", () => {
    const text = `
      function checked(clause, of) { return duty({ clause, due }); }
      export const one = checked(linkSent, ({ checks }) => checks);`;
    expect(rulesMadeIn(imports.replace("accountsLinked as clause, ", "") + text)).toStrictEqual([
      { constant: "linkSent", line: 7 },
    ]);
  });

  it("are those written by hand", () => {
    expect(constants("export const rule: Rule<Case> = { clause, holds, judge };")).toStrictEqual([
      "accountsLinked",
    ]);
  });

  it("have none where the clause comes from elsewhere", () => {
    expect(
      constants("const own = { id: 'V.own' };\nexport const rule = condition({ clause: own });"),
    ).toStrictEqual([undefined]);
  });

  it("are not what another duty waits for, nor a finding", () => {
    expect(
      constants("const ids = [linkSent.id]; const one = () => finding(clause, 'late', {});"),
    ).toStrictEqual([]);
  });
});

it("the clauses of a module of the clause table are told by the names of their constants", () => {
  const text = `export const ownSchool = { id: "V.own-school", stage: 5 } as const satisfies Clause;`;
  expect([...clauseConstantsIn(text)]).toStrictEqual([["ownSchool", "V.own-school"]]);
});
