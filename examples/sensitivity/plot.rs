//! The plot of the populations, and under it of how the prey depends on each rate.

use plotters::coord::Shift;
use plotters::prelude::*;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Drawn = Result<(), DrawingAreaErrorKind<std::io::Error>>;

const SIZE: (u32, u32) = (860, 680);
const LINE_HEIGHT: i32 = 18;
const COLOURS: [RGBColor; 4] =
    [RGBColor(31, 105, 180), RGBColor(214, 96, 20), RGBColor(44, 140, 60), RGBColor(140, 80, 160)];

/// A line of a panel.
struct Line {
    name: String,
    values: Vec<f64>,
}

/// The plot as an SVG document.
pub(crate) fn svg(
    dt: f64,
    trajectory: &[[f64; 2]],
    sensitivities: &[Vec<[f64; 2]>],
    names: &[&str],
) -> Result<String, DrawingAreaErrorKind<std::io::Error>> {
    let of = |values: &[[f64; 2]], which: usize| values.iter().map(|state| state[which]).collect();
    let populations = [
        Line { name: "prey".to_owned(), values: of(trajectory, 0) },
        Line { name: "predators".to_owned(), values: of(trajectory, 1) },
    ];
    let lines = sensitivities.iter().zip(names);
    let lines: Vec<Line> = lines.map(|(by, name)| Line { name: (*name).to_owned(), values: of(by, 0) }).collect();

    let mut svg = String::new();
    let root = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let (above, below) = root.split_vertically(SIZE.1 / 2);
    panel(&above, "Predators and prey", dt, &populations)?;
    panel(&below, "Change of the prey by the logarithm of each rate", dt, &lines)?;
    root.present()?;
    drop((above, below, root));
    Ok(svg)
}

fn panel(area: &Area<'_>, caption: &str, dt: f64, lines: &[Line]) -> Drawn {
    let values = || lines.iter().flat_map(|line| line.values.iter().copied());
    let (low, high) = (values().fold(0.0_f64, f64::min), values().fold(0.0_f64, f64::max));
    let end = dt * lines.iter().map(|line| line.values.len()).max().unwrap_or(0) as f64;
    let mut chart = ChartBuilder::on(area)
        .caption(caption, ("sans-serif", 20))
        .margin(12)
        .margin_right(170)
        .x_label_area_size(44)
        .y_label_area_size(50)
        .build_cartesian_2d(0.0..end, 1.05 * low..1.05 * high)?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .x_desc("time")
        .x_label_formatter(&|time| format!("{time:.0}"))
        .y_label_formatter(&|value| format!("{value:.0}"))
        .label_style(("sans-serif", 14))
        .draw()?;
    let mut names = Vec::new();
    for (line, colour) in lines.iter().zip(COLOURS) {
        let points: Vec<(f64, f64)> = (1..).map(|step| f64::from(step) * dt).zip(line.values.iter().copied()).collect();
        if let Some(last) = points.last() {
            names.push((chart.backend_coord(last), &line.name, colour));
        }
        chart.draw_series(LineSeries::new(points, colour.stroke_width(2)))?;
    }
    // From the top down, none over another.
    names.sort_by_key(|((_, y), ..)| *y);
    let (_, corner) = (area.dim_in_pixel(), area.get_base_pixel());
    let mut top = i32::MIN;
    for ((x, y), name, colour) in names {
        top = (y - corner.1 - LINE_HEIGHT / 2).max(top.saturating_add(LINE_HEIGHT));
        let at = (x - corner.0 + 10, top);
        area.draw(&Text::new(name.as_str(), at, ("sans-serif", 15).into_font().color(&colour)))?;
    }
    Ok(())
}
