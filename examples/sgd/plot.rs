//! The plot of the loss over the epochs.

use plotters::prelude::*;

/// The mean losses after an epoch.
#[derive(Clone, Copy)]
pub(crate) struct Losses {
    pub(crate) training: f64,
    pub(crate) test: f64,
}

const SIZE: (u32, u32) = (720, 420);

/// The plot as an SVG document.
pub(crate) fn svg(losses: &[Losses]) -> Result<String, DrawingAreaErrorKind<std::io::Error>> {
    let epochs = losses.len().saturating_sub(1);
    let highest = losses.iter().fold(0.0_f64, |most, losses| most.max(losses.training).max(losses.test));

    let mut svg = String::new();
    let root = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption("Loss of a network that learns to read digits", ("sans-serif", 20))
        .margin(12)
        .margin_right(80)
        .x_label_area_size(44)
        .y_label_area_size(50)
        .build_cartesian_2d(0..epochs, 0.0..1.05 * highest)?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .x_desc("epochs")
        .y_label_formatter(&|loss| format!("{loss:.1}"))
        .label_style(("sans-serif", 14))
        .draw()?;
    let test: Vec<f64> = losses.iter().map(|losses| losses.test).collect();
    let training: Vec<f64> = losses.iter().map(|losses| losses.training).collect();
    for (name, line, colour, rise) in
        [("test", test, RGBColor(214, 96, 20), 16), ("training", training, RGBColor(31, 105, 180), 2)]
    {
        chart.draw_series(LineSeries::new(line.iter().copied().enumerate(), colour.stroke_width(2)))?;
        if let Some(last) = line.last() {
            let (x, y) = chart.backend_coord(&(epochs, *last));
            root.draw(&Text::new(name, (x + 8, y - rise), ("sans-serif", 15).into_font().color(&colour)))?;
        }
    }
    root.present()?;
    drop(chart);
    drop(root);
    Ok(svg)
}
