//! Citations of a framework in the notations that people use: `CC 6.1`, `SOC2-CC6.1`, `45 CFR § 164.312 (a)(2)(iv)`.
//!
//! Separate because they only lead to a control where it is the only one behind a requirement; here they are only read.

use crate::catalog::{Catalog, ControlIndex, RequirementIndex};

/// The letters and numbers of a citation, in small letters: `cc 6 1`, `164 312 a 2 iv`.
pub(super) type Marks = Vec<String>;

/// Most letters and numbers that a citation is read to; the longest of ours has six.
const MOST_MARKS: usize = 10;
/// What stands before a citation and says only of which framework it is.
const BEFORE: [&str; 13] = [
    "trust services criteria",
    "soc 2",
    "soc2",
    "tsc",
    "hipaa",
    "45 cfr part",
    "45 cfr",
    "cfr",
    "section",
    "sec.",
    "part",
    "§§",
    "§",
];
/// The letters with which the criteria begin.
const CRITERIA: [&str; 5] = ["cc", "a", "c", "p", "pi"];

/// The citations in a cell, each as it stands there and as its marks; nothing where another text stands there.
pub(super) fn citations(cell: &str) -> Vec<(&str, Marks)> {
    // Nobody's list of citations is longer, and all of it is looked at.
    if cell.len() > 2_000 {
        return Vec::new();
    }
    let mut found = Vec::new();
    for piece in cell.split([';', ',', '\n', '|', '/', '–', '—']) {
        let Some(first) = citation(piece) else { continue };
        // Others may follow behind a space, or behind a word such as "and".
        let further = piece.split_whitespace().filter_map(|word| Some((word, citation(word)?)));
        let further: Vec<(&str, Marks)> = further.filter(|(_, marks)| !first.starts_with(marks)).collect();
        found.push((piece.trim(), first));
        found.extend(further);
    }
    found
}

/// The citation with which a text begins; `None` where it begins with none.
pub(super) fn citation(text: &str) -> Option<Marks> {
    let lower = text.trim().to_lowercase();
    let mut rest = lower.as_str();
    while let Some(behind) = BEFORE.iter().find_map(|before| rest.strip_prefix(before)) {
        rest = behind.trim_start_matches([' ', ':', '-', '_', '/', '.', '\u{a0}']);
    }
    // What begins with a bracket is the rest of another.
    if !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric()) {
        return None;
    }
    let marks = marks(rest);
    let first = marks.first()?;
    let is_number =
        |at: usize| marks.get(at).is_some_and(|mark| mark.starts_with(|c: char| c.is_ascii_digit()));
    let is_criterion = CRITERIA.contains(&first.as_str()) && is_number(1) && marks.len() > 2;
    let is_rule = first == "164" && is_number(1);
    (is_criterion || is_rule).then_some(marks)
}

fn marks(text: &str) -> Marks {
    let mut marks: Marks = Vec::new();
    let mut letters = text.char_indices().peekable();
    let mut between = String::new();
    while let Some((at, letter)) = letters.next() {
        if !letter.is_ascii_alphanumeric() {
            // Behind a gap only what stands in brackets, or the number behind the letters, belongs to it still.
            if !matches!(letter, '.' | '(' | ')' | '-' | '_' | ' ' | '§' | '\u{a0}')
                || marks.len() >= MOST_MARKS
            {
                break;
            }
            between.push(letter);
            continue;
        }
        let is_same =
            |other: char| other.is_ascii_alphanumeric() && other.is_ascii_digit() == letter.is_ascii_digit();
        let mut end = at + letter.len_utf8();
        while let Some((_, other)) = letters.peek().copied().filter(|(_, other)| is_same(*other)) {
            letters.next();
            end += other.len_utf8();
        }
        let mark = &text[at..end];
        let has_gap = between.contains([' ', '\u{a0}']);
        let is_near = !has_gap || between.ends_with('(') || (marks.len() == 1 && letter.is_ascii_digit());
        // Words begin here: a title behind the citation.
        let is_word = !letter.is_ascii_digit() && mark.len() > 5 && !between.ends_with('(');
        if !marks.is_empty() && (!is_near || is_word) {
            break;
        }
        marks.push(mark.to_owned());
        between.clear();
    }
    marks
}

/// What a citation leads to in a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cited {
    /// These requirements: it, or what stands below it.
    Requirements(Vec<RequirementIndex>),
    /// Neither framework has it.
    Nothing,
}

/// The citations of a catalog's requirements, read once for a table.
pub(super) struct Citations(Vec<(Marks, RequirementIndex)>);

impl Citations {
    pub fn of(catalog: &Catalog) -> Self {
        let rows = catalog.requirement_indices().filter_map(|index| {
            let id = catalog.requirements.get(index.position())?.id;
            let (_, citation) = id.split_once(':')?;
            Some((marks(&citation.to_lowercase()), index))
        });
        Self(rows.collect())
    }

    /// The requirement with these marks, or else all below them.
    pub fn find(&self, marks: &[String]) -> Cited {
        let exact = self.0.iter().find(|(other, _)| other == marks);
        let below = self.0.iter().filter(|(other, _)| other.starts_with(marks));
        let found: Vec<RequirementIndex> = match exact {
            Some((_, index)) => vec![*index],
            None => below.map(|(_, index)| *index).collect(),
        };
        if found.is_empty() { Cited::Nothing } else { Cited::Requirements(found) }
    }
}

/// The controls behind requirements, in the catalog's order, each once.
pub(super) fn controls_of(catalog: &Catalog, requirements: &[RequirementIndex]) -> Vec<ControlIndex> {
    let rows = requirements.iter().filter_map(|index| catalog.requirements.get(index.position()));
    let named: Vec<ControlIndex> =
        rows.flat_map(|row| row.clauses.iter().map(|clause| clause.control)).collect();
    catalog.control_indices().filter(|control| named.contains(control)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::catalog::bundled;

    #[test]
    fn every_requirement_is_found_in_every_notation_and_no_other() {
        let catalog = bundled();
        let all = Citations::of(catalog);
        for index in catalog.requirement_indices() {
            let id = catalog.requirements[index.position()].id;
            let (_, cited) = id.split_once(':').unwrap();
            let points = cited.replace(")(", ".").replace('(', ".").replace(')', "");
            let notations = [
                id.to_owned(),
                cited.to_owned(),
                cited.to_lowercase(),
                points.clone(),
                points.replace('.', "_"),
                format!("  {cited} – what it is called"),
                format!("{cited} Something (else)"),
                cited.replace('(', " ("),
                if cited.starts_with("164") {
                    format!("45 CFR § {cited}")
                } else {
                    format!("SOC 2 - {cited}")
                },
                if cited.starts_with("164") {
                    format!("HIPAA §{cited}:")
                } else {
                    cited.replacen(['1', '2'], " 1", 0)
                },
            ];
            for notation in notations {
                let marks = citation(&notation).unwrap_or_default();
                assert_eq!(all.find(&marks), Cited::Requirements(vec![index]), "{notation:?}: {marks:?}");
            }
        }
    }

    #[test]
    fn what_is_no_citation_or_leads_nowhere_is_not_bent_to_one() {
        for text in
            ["", "1", "Q12", "P11", "C1", "A&A-06.1", "unique-user-ids", "Access", "164", "§", "soc2", "12.3"]
        {
            assert_eq!(citation(text), None, "{text:?}");
        }
        let all = Citations::of(bundled());
        for text in ["CC9.9", "PI1.6", "CC3.x", "164.999(a)", "CC6.1.1", "CC8.2"] {
            assert_eq!(all.find(&citation(text).unwrap()), Cited::Nothing, "{text}");
        }
        let Cited::Requirements(below) = all.find(&citation("164.312(a)").unwrap()) else { panic!() };
        assert!(below.len() > 3);
        for list in [
            "CC6.1; CC6.2",
            "CC6.1 CC6.2",
            "CC6.1 & CC6.2",
            "CC6.1–CC6.2",
            "CC6.1 and CC6.2",
            "CC6.1/CC6.2",
            "A1.1, 164.312(b)",
        ] {
            assert_eq!(citations(list).len(), 2, "{list}");
        }
        for one in ["§ 164.312 (a)(2)(iv)", "45 CFR 164.312(b) Audit controls", "CC 6.1 - Access"] {
            assert_eq!(citations(one).len(), 1, "{one}");
        }
    }
}
