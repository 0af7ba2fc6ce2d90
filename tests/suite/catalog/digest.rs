//! The digest: what changes it and what does not.
//!
//! Separate because saved assessments depend on every answer here.

use super::compile::{File, digest};
use super::fixture;

#[test]
fn the_digest_changes_with_every_byte_and_every_path() {
    let files = fixture::base();
    let original = digest(&files);
    let mut changed = files.clone();
    for (number, file) in files.iter().enumerate().filter(|(_, file)| file.is_content()) {
        for position in 0..file.content.len() {
            changed[number].content[position] ^= 1;
            assert_ne!(digest(&changed), original, "byte {position} of {}", file.path);
            changed[number].content[position] ^= 1;
        }
        changed[number].path.insert(0, 'x');
        assert_ne!(digest(&changed), original, "path of {}", file.path);
        changed[number].path.remove(0);
        let removed: Vec<File> = files.iter().filter(|other| other.path != file.path).cloned().collect();
        assert_ne!(digest(&removed), original, "absence of {}", file.path);
    }
    assert_eq!(digest(&changed), original);
}

#[test]
fn the_digest_ignores_line_endings_order_and_files_that_make_no_tables() {
    let files = fixture::base();
    let original = digest(&files);
    let mut other = files.clone();
    for file in &mut other {
        file.content = String::from_utf8(file.content.clone()).unwrap().replace('\n', "\r\n").into_bytes();
    }
    other.retain(|file| !file.path.starts_with("reference/"));
    other.reverse();
    other.push(File { path: "template.yaml".to_owned(), content: b"id: x".to_vec() });
    assert_eq!(digest(&other), original);
}
