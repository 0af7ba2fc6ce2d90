//! What a file's reports no longer count for, because the file was written before their kind and scope were asked.
//!
//! Separate from the message that a file is open: it is about scores, and says what they would be.

use crate::app::desk::Desk;
use crate::app::text::{report_form as text, words};
use crate::engine::{Artifact, Assessment, AttestationReport, Extent, Opinion, ReportKind, assess};
use crate::session::{Action, Screen};
use yew::prelude::*;

/// Nothing, unless a report is there of which only what used to be asked was stated.
pub fn older_file(desk: &Desk) -> Html {
    let reports = desk.session.assessment.artifacts.iter().flat_map(|(_, artifact)| artifact.reports());
    if !reports.into_iter().any(is_older) {
        return Html::default();
    }
    let catalog = desk.catalog();
    let stated = assess(catalog, &as_it_was_taken(&desk.session.assessment));
    let frameworks = catalog.frameworks.iter().zip(&desk.report.frameworks).zip(&stated.frameworks);
    let scores = frameworks.filter_map(|((row, now), stated)| {
        let (now, stated) = (now.score.coverage?, stated.score.coverage?);
        (now != stated).then(|| {
            let [now, stated] = [now, stated].map(words::bounds_after_is);
            html! { <li data-framework={row.id}>{ text::older_file_score(row.title, &now, &stated) }</li> }
        })
    });
    html! {
        <div data-part="older-file">
            <p><strong>{ text::OLDER_FILE }</strong></p>
            <p>{ text::OLDER_FILE_WHY }</p>
            <ul>{ for scores }</ul>
            if desk.has(Screen::Start) && desk.session.screen != Screen::Start {
                <button type="button" class="crosscheck-button" data-part="older-file-way" onclick={desk.on(Action::ScreenOpened(Screen::Start))}>
                    { text::OLDER_FILE_WAY }
                </button>
            }
        </div>
    }
}

/// Whether it was written before a report's kind and scope were asked: whoever fills it in now says those first.
fn is_older(report: &AttestationReport) -> bool {
    report.kind.is_none()
        && report.covers_product.is_none()
        && report.examined.is_some()
        && report.opinion.is_some_and(|opinion| matches!(opinion, Opinion::Unqualified | Opinion::Qualified))
}

/// The same, with every report taken for what it used to be taken for where nothing was stated.
fn as_it_was_taken(said: &Assessment) -> Assessment {
    let mut taken = said.clone();
    for (_, artifact) in &mut taken.artifacts {
        let Artifact::Reports(reports) = artifact else { continue };
        for report in reports {
            report.kind.get_or_insert(ReportKind::Criteria);
            report.covers_product.get_or_insert(Extent::Yes);
            report.covers_data.get_or_insert(Extent::Yes);
        }
    }
    taken
}
