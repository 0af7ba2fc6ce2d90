//! The digest that identifies the content of a catalog: over paths and contents, whatever the line endings.
//!
//! Separate because saved assessments depend on it: changing what it covers makes every older one look foreign.

use sha2::{Digest, Sha256};

use super::files::File;

/// `sha256:` and 64 hexadecimal digits over the content files, each as path, length and LF-normalised bytes.
pub fn digest(files: &[File]) -> String {
    let mut content: Vec<&File> = files.iter().filter(|file| file.is_content()).collect();
    content.sort_by(|a, b| a.path.cmp(&b.path));
    let mut hasher = Sha256::new();
    for file in content {
        let bytes = normalise_lines(&file.content);
        // Lengths keep the boundaries apart: no byte can move from one file into the next unnoticed.
        hasher.update(format!("{}:{}\n{}\n", file.path.len(), file.path, bytes.len()));
        hasher.update(&bytes);
    }
    let digits: String = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{digits}")
}

fn normalise_lines(bytes: &[u8]) -> Vec<u8> {
    let mut normalised = Vec::with_capacity(bytes.len());
    for (position, &byte) in bytes.iter().enumerate() {
        if byte != b'\r' || bytes.get(position + 1) != Some(&b'\n') {
            normalised.push(byte);
        }
    }
    normalised
}
