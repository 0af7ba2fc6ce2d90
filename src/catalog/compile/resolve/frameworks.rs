//! The tables of frameworks, parts, families and requirements.
//!
//! Separate because these four are built in one walk down the tree that they form.

use super::super::catalog::{
    Clause, Designation, Expect, Family, Framework, Part, PartScope, Reading, Requirement, RequirementIndex,
    Review, Vote,
};
use super::super::located::Text;
use super::super::order::frameworks_in_order;
use super::super::read::{Filed, Source};
use super::super::source::{
    DesignationWord, ExpectWord, FamilyFile, FrameworkFile, RequirementReviewWord, RequirementRow, ScopeWord,
};
use super::positions::Positions;
use super::{keep, keep_all, keep_optional};

/// The four tables.
pub struct Frameworks {
    pub frameworks: &'static [Framework],
    pub parts: &'static [Part],
    pub families: &'static [Family],
    pub requirements: &'static [Requirement],
}

/// Builds the tables from the families of each framework, in order.
pub fn resolve(
    source: &Source,
    families: &[Vec<&Filed<FamilyFile>>],
    positions: &Positions<'_>,
) -> Option<Frameworks> {
    let mut tables = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (framework, families) in frameworks_in_order(source).into_iter().zip(families) {
        let head = &framework.head.as_ref()?.content;
        tables.0.push(resolve_framework(head, positions)?);
        for row in &head.parts {
            let own = families
                .iter()
                .map(|family| &family.content)
                .filter(|family| family.part.value == row.id.value);
            tables.1.push(Part {
                id: keep(&row.id),
                title: keep(&row.title),
                framework: positions.framework(&head.id)?,
                scope: match row.scope {
                    ScopeWord::Always => PartScope::Always,
                    ScopeWord::Chosen => PartScope::Chosen,
                },
                votes: keep_all(row.votes.iter().map(|vote| {
                    Some(Vote {
                        by: positions.source(&vote.by)?,
                        when: positions.predicate(vote.when.as_ref())?,
                    })
                }))?,
                families: keep_all(own.map(|family| positions.family(&family.id)))?,
            });
        }
        for family in families.iter().map(|family| &family.content) {
            tables.2.push(resolve_family(family, positions)?);
            for requirement in &family.requirements {
                let reference = framework.reference.as_ref();
                let is_own_words =
                    reference.is_some_and(|reference| reference.is_own_words(&requirement.id.value));
                tables.3.push(resolve_requirement(requirement, &family.id, is_own_words, positions)?);
            }
        }
    }
    Some(Frameworks {
        frameworks: tables.0.leak(),
        parts: tables.1.leak(),
        families: tables.2.leak(),
        requirements: tables.3.leak(),
    })
}

fn resolve_framework(head: &FrameworkFile, positions: &Positions<'_>) -> Option<Framework> {
    Some(Framework {
        id: keep(&head.id),
        title: keep(&head.title),
        full_title: keep(&head.full_title).into(),
        edition: keep(&head.edition).into(),
        about_data: keep_optional(head.about_data.as_ref()),
        own_text: positions.sources(&head.own_text)?,
        when: positions.predicate(head.when.as_ref())?,
        otherwise: keep_optional(head.otherwise.as_ref()),
        sources: positions.sources(&head.sources)?,
        parts: keep_all(head.parts.iter().map(|part| positions.part(&part.id)))?,
    })
}

fn resolve_family(family: &FamilyFile, positions: &Positions<'_>) -> Option<Family> {
    let requirements = family.requirements.iter().map(|row| positions.requirement(&row.id));
    let requirements: &'static [RequirementIndex] = keep_all(requirements)?;
    Some(Family {
        id: keep(&family.id),
        title: keep(&family.title),
        part: positions.part(&family.part)?,
        requirements,
    })
}

fn resolve_requirement(
    row: &RequirementRow,
    family: &Text,
    is_own_words: bool,
    positions: &Positions<'_>,
) -> Option<Requirement> {
    Some(Requirement {
        id: keep(&row.id),
        title: keep(&row.title),
        designation: match row.designation.as_ref().map(|designation| designation.value) {
            Some(DesignationWord::Required) => Designation::Required,
            Some(DesignationWord::Addressable) => Designation::Addressable,
            None => Designation::Undesignated,
        },
        binds: keep_optional(row.binds.as_ref()).into(),
        is_own_words,
        when: positions.predicate(row.when.as_ref())?,
        family: positions.family(family)?,
        clauses: keep_all(row.clauses.iter().map(|clause| {
            Some(Clause {
                says: keep(&clause.says).into(),
                control: positions.control(&clause.control)?,
                expect: match clause.expect.as_ref().map(|expect| expect.value) {
                    Some(ExpectWord::Always) => Expect::Always,
                    Some(ExpectWord::Usual) | None => Expect::Usual,
                    Some(ExpectWord::Varies) => Expect::Varies,
                },
            })
        }))?,
        sources: positions.sources(&row.sources)?,
        review: match row.review.value {
            RequirementReviewWord::Drafted => Review::Drafted,
            RequirementReviewWord::SecondRead => Review::SecondRead,
            RequirementReviewWord::Reviewed => Review::Reviewed,
        },
        read: row
            .read
            .as_ref()
            .map(|reading| Reading { on: keep(&reading.on), against: keep(&reading.against) }),
    })
}
