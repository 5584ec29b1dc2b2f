/// What a what-if can change: the keys of its file, the options of the command and the fields of a form.
///
/// Every key takes sentences, one or a list, but ``presence``. Dutch and English words, decimal
/// points and commas may be mixed. Most sentences end with the days they count on:
/// `from 2027-03 to 2027-06-14`, either left out where there is no end; a month counts from its
/// first day to its last.
public enum WhatIfKey: String, Hashable, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
  /// Who lives here: `all 4VV -> 5VV/bh`, `3 4VV -> 5VV/bh`, `-3 4VV +3 5VV/bh`.
  case mix
  /// Who works here: `+0.8 fte 4`, `-VIG-03 -HLP-02`, `LIG-01 -> 3`.
  case staff
  /// Expected absence of contract hours: `9%`.
  case absence
  /// Hours a week on the ward that the pool offers: `6 x 24 h 3`, `36 h 3`.
  case pool
  /// Hours a week of another team, or given to it: `16 h 4`, `-8 h 3`.
  case other
  /// The most that may go to hired people: `at most 11% of cost`, `none`.
  case hired
  /// People who can be found: `up to 2 fte 3 a month after 3 months`, `any fte 2 after 2 months`.
  case recruit
  /// People who can step up: `up to 1.5 fte 2 -> 3 after 12 months`.
  case train
  /// Hours per resident per week: `4VV 11 h`, `4VV x 0.9`.
  case hours
  /// Shares per level, or where they come from: `4VV 1:0.15 2:0.35 3:0.5`, `mix-preset`.
  case levels
  /// Hours that another level gives from now on: `10% VP 3 -> 2+`, `20% 2 -> 1`.
  case tasks
  /// A norm set by its id: `zzp-2013`.
  case norms
  /// The share of the tariffs that contracts pay: `96.5%`.
  case contract
  /// A table of shifts instead of the scenario's: `shifts-short.csv`, beside the file.
  case shifts
  /// Heads that must be there instead of the scenario's: a list as in `scenario.yaml`.
  case presence
}
