//! The plot of the times over the number of inputs, both on logarithmic scales.

use std::time::Duration;

use plotters::prelude::*;

/// The times of one way to a gradient.
pub(crate) struct Line {
    pub(crate) name: &'static str,
    /// Pairs of a number of inputs and a time.
    pub(crate) points: Vec<(usize, Duration)>,
}

const SIZE: (u32, u32) = (860, 480);
const LINE_HEIGHT: i32 = 18;
const COLOURS: [RGBColor; 3] = [RGBColor(127, 127, 127), RGBColor(214, 96, 20), RGBColor(31, 105, 180)];

/// The plot of up to three lines, the highest first, as an SVG document.
pub(crate) fn svg(lines: &[Line]) -> Result<String, DrawingAreaErrorKind<std::io::Error>> {
    let points = || lines.iter().flat_map(|line| &line.points).map(|(n, time)| (*n as f64, microseconds(*time)));
    let smallest =
        points().fold((f64::INFINITY, f64::INFINITY), |least, (n, time)| (least.0.min(n), least.1.min(time)));
    let largest = points().fold((0.0_f64, 0.0_f64), |most, (n, time)| (most.0.max(n), most.1.max(time)));

    let mut svg = String::new();
    let root = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption("Time of a gradient", ("sans-serif", 20))
        .margin(12)
        .margin_right(210)
        .x_label_area_size(44)
        .y_label_area_size(70)
        .build_cartesian_2d((smallest.0..largest.0).log_scale(), (smallest.1 / 2.0..largest.1 * 2.0).log_scale())?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .x_desc("number of inputs")
        .x_label_formatter(&|n| format!("{n}"))
        .y_label_formatter(&|time| format!("{:?}", Duration::from_nanos((time * 1e3).round() as u64)))
        .label_style(("sans-serif", 14))
        .draw()?;
    let mut top_of_name = i32::MIN;
    for (line, colour) in lines.iter().zip(COLOURS) {
        let points = || line.points.iter().map(|(n, time)| (*n as f64, microseconds(*time)));
        chart.draw_series(LineSeries::new(points(), colour.stroke_width(2)))?;
        chart.draw_series(points().map(|point| Circle::new(point, 3, colour.filled())))?;
        if let Some(end) = points().next_back() {
            let (x, y) = chart.backend_coord(&end);
            top_of_name = (y - LINE_HEIGHT / 2).max(top_of_name.saturating_add(LINE_HEIGHT));
            root.draw(&Text::new(line.name, (x + 10, top_of_name), ("sans-serif", 15).into_font().color(&colour)))?;
        }
    }
    root.present()?;
    drop(chart);
    drop(root);
    Ok(svg)
}

fn microseconds(time: Duration) -> f64 {
    1e6 * time.as_secs_f64()
}
