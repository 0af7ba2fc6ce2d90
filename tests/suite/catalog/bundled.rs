//! The real catalog: it passes every check, it is whole, and what Rust reads back is what was compiled.
//!
//! Separate from the compiler's tests, which work on a catalog small enough to see through.

use std::path::Path;

use crosscheck::catalog::{Designation, Review, bundled, knowledge};

use super::compile::{File, collect_files, digest};
use super::compile_files;

fn real_files() -> Vec<File> {
    collect_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog")).unwrap()
}

#[test]
fn the_bundled_catalog_is_the_compiled_one() {
    // Rust has read back what was emitted: nothing was lost on the way.
    let compiled = compile_files(&real_files());
    assert_eq!(*bundled(), compiled.catalog);
    assert_eq!(*knowledge(), compiled.knowledge);
    assert_eq!(bundled().digest, digest(&real_files()));
}

#[test]
fn each_control_but_a_blocker_stands_in_one_topic_of_the_quick_check() {
    let catalog = bundled();
    assert!((10..=14).contains(&catalog.quick_topics.len()));
    for control in catalog.control_indices() {
        let row = &catalog.controls[control.position()];
        assert_eq!(catalog.quick_topic_of(control).is_none(), row.blocker.is_some(), "{}", row.id);
        let topics = catalog.quick_topics.iter().filter(|topic| topic.controls.contains(&control));
        assert_eq!(topics.count(), usize::from(row.blocker.is_none()), "{}", row.id);
    }
    for topic in catalog.quick_topics {
        assert!(topic.asks.starts_with("How much of this is in place: ") && topic.asks.ends_with('?'));
    }
    // What buyers ask and risk demands: what each row names first, before what any names second.
    let first: Vec<&str> =
        catalog.asked_first.iter().map(|control| catalog.controls[control.position()].id).collect();
    let place =
        |id| first.iter().position(|other| *other == id).unwrap_or_else(|| panic!("{id} in {first:?}"));
    assert!(place("penetration-testing") < place("multi-factor-authentication"));
    assert!(place("multi-factor-authentication") < place("encryption-at-rest"));
    assert!(place("backups") < place("role-based-access"));
    assert!(catalog.asked_first.iter().all(|c| catalog.controls[c.position()].blocker.is_none()));
}

#[test]
fn the_real_catalog_holds_both_frameworks_whole() {
    let catalog = bundled();
    let of_part = |part: &str| {
        let part = catalog.find_part(part).unwrap();
        catalog.requirement_indices().filter(|row| catalog.part_of(*row) == part).count()
    };
    let soc2 =
        ["security", "availability", "confidentiality", "processing-integrity", "privacy"].map(of_part);
    assert_eq!(soc2, [33, 3, 2, 5, 18]);
    assert_eq!(soc2.iter().sum::<usize>(), 61);
    // 48 specification points, and eight standards in their own words, which are required like every standard.
    assert_eq!(of_part("security-rule"), 48 + 8);
    assert_eq!(catalog.requirements.iter().filter(|row| row.is_own_words).count(), 8);
    let security_rule = catalog.find_part("security-rule").unwrap();
    let designated = |designation| {
        let rows = catalog.requirement_indices().filter(|row| catalog.part_of(*row) == security_rule);
        rows.filter(|row| catalog.requirements[row.position()].designation == designation).count()
    };
    assert_eq!((designated(Designation::Required), designated(Designation::Addressable)), (26 + 8, 22));
    assert!(of_part("breach-notification-rule") > 0 && of_part("privacy-rule") > 0);
}

#[test]
fn a_row_that_was_read_once_more_says_when_and_against_what_and_nothing_is_signed() {
    let catalog = bundled();
    for row in catalog.requirements {
        assert_eq!(row.read.is_some(), row.review == Review::SecondRead, "{}", row.id);
        assert!(row.read.is_none_or(|read| read.on.len() == 10 && !read.against.is_empty()), "{}", row.id);
    }
    let is_signed = |review: Review| review == Review::Reviewed;
    assert!(!catalog.requirements.iter().any(|row| is_signed(row.review)));
    assert!(!catalog.controls.iter().any(|row| is_signed(row.review)));
}

#[test]
fn every_position_of_the_real_catalog_points_into_its_table() {
    let catalog = bundled();
    for (position, part) in catalog.parts.iter().enumerate() {
        assert!(
            catalog.frameworks[part.framework.position()].parts.iter().any(|own| own.position() == position)
        );
    }
    for row in catalog.requirement_indices() {
        let family = catalog.requirements[row.position()].family;
        assert!(catalog.families[family.position()].requirements.contains(&row));
    }
    for control in catalog.control_indices() {
        let named_by = catalog.controls[control.position()].named_by;
        assert!(!named_by.is_empty());
        assert!(named_by.iter().all(|(row, clause)| {
            catalog.requirements[row.position()].clauses[usize::from(*clause)].control == control
        }));
    }
    let clauses: usize = catalog.requirements.iter().map(|row| row.clauses.len()).sum();
    assert_eq!(catalog.controls.iter().map(|row| row.named_by.len()).sum::<usize>(), clauses);
}
