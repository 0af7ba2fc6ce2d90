//! Why a question is asked and what a good answer looks like. Folded up: people who know do not need it.
//!
//! Separate because all of it comes from the catalog and none of it from the assessment.

use crate::app::components::OpenButton;
use crate::app::desk::use_desk;
use crate::app::text::assess as text;
use crate::catalog::ControlIndex;
use crate::session::Opened;
use yew::prelude::*;

/// What [`Background`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct BackgroundProps {
    /// The control that is asked about.
    pub control: ControlIndex,
}

/// Why a question is asked.
#[function_component]
pub fn Background(props: &BackgroundProps) -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    let catalog = desk.catalog();
    let control = &catalog.controls[props.control.position()];
    let (from, to) = control.effort;
    html! {
        <details class="crosscheck-details" data-part="background">
            <summary>{ text::BACKGROUND }</summary>
            <dl class="crosscheck-background">
                <div><dt>{ text::WHY }</dt><dd>{ control.why }</dd></div>
                <div><dt>{ text::GOOD }</dt><dd>{ control.good }</dd></div>
                <div>
                    <dt>{ text::LOOK_FOR }</dt>
                    <dd>
                        <ul>
                            for evidence in control.evidence {
                                <li>{ *evidence }</li>
                            }
                        </ul>
                    </dd>
                </div>
                <div><dt>{ text::OWNER }</dt><dd>{ catalog.owners[control.owner.position()].title }</dd></div>
                <div><dt>{ text::EFFORT }</dt><dd>{ text::effort(from, to) }</dd></div>
                if let Some(first) = control.requires {
                    <div><dt>{ text::REQUIRES }</dt><dd>{ catalog.controls[first.position()].title }</dd></div>
                }
                <div>
                    <dt>{ text::SOURCES }</dt>
                    <dd>
                        <ul>
                            for source in control.sources.iter().map(|source| &catalog.sources[source.position()]) {
                                <li key={source.id}>{ source.title }{ ", " }{ source.publisher }</li>
                            }
                        </ul>
                    </dd>
                </div>
            </dl>
            <OpenButton opens={Opened::Control(props.control)} place="question" part="open-control">
                { text::OPEN_CONTROL }
            </OpenButton>
        </details>
    }
}
