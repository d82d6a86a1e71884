pub fn labelled_search_grad(
    heights: &[f64],
    d_heights: &mut [f64],
    threshold: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_heights, heights, "heights");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let n = heights.len();
    let mut score: f64 = 0.0;
    let mut i = 0;
    let mut trips = 0usize;
    while i < n {
        let j = i + 1;
        let product = heights[i];
        let mut score_1: f64 = score;
        let mut i_1 = i;
        let mut j_1 = j;
        let mut product_1: f64 = product;
        let mut returns = false;
        let mut returns_1 = false;
        let mut trips_1 = 0usize;
        while j_1 < n {
            let t = heights[j_1] < 0.0;
            let (t_1, t_2, t_3, t_4, t_5, t_6) = if t {
                let i_2 = j_1 + 1;
                let score_2 = score_1 - 0.1 * product_1;
                (false, false, score_2, i_2, j_1, product_1)
            } else {
                let product = product_1 * heights[j_1];
                let t = product > threshold;
                let (t_1, t_2) = if t {
                    let score_2 = score_1 + (product - threshold);
                    (score_2, j_1)
                } else {
                    let j = j_1 + 1;
                    (score_1, j)
                };
                (t, !t, t_1, i_1, t_2, product)
            };
            let (t_7, t_8) = if t_2 { (false, false) } else { (t_1, t) };
            let trips_2 = trips_1 + 1usize;
            records.push((j_1, product_1));
            score_1 = t_3;
            i_1 = t_4;
            j_1 = t_5;
            product_1 = t_6;
            returns = t_7;
            returns_1 = t_8;
            trips_1 = trips_2;
            if !t_2 {
                break;
            }
        }
        let t = returns || returns_1;
        let (t_1, t_2, t_3) = if t {
            (returns_1, score_1, i_1)
        } else {
            let score_1 = score_1 + product_1;
            let i_1 = i_1 + 1;
            (true, score_1, i_1)
        };
        let trips_2 = trips + 1usize;
        records_1.push((i, t, trips_1));
        score = t_2;
        i = t_3;
        trips = trips_2;
        if !t_1 {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_heights, heights);
    let mut d_score: f64 = 1.0;
    let mut d_threshold: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (i, t, trips) = records_1.pop();
        let (d_score_1, d_product) = if t {
            (d_score, -0.0)
        } else {
            (d_score, d_score)
        };
        let mut d_product_1: f64 = d_product;
        let mut d_threshold_1: f64 = 0.0;
        for _ in (0..trips).rev() {
            let (j, product) = records.pop();
            let (d_threshold_2, d_product) = if heights[j] < 0.0 {
                (-0.0, d_product_1 - d_score_1 * 0.1)
            } else {
                let t = heights[j];
                let (d_threshold_2, d_product) = if product * t > threshold {
                    (-d_score_1, d_product_1 + d_score_1)
                } else {
                    (-0.0, d_product_1)
                };
                d_heights[j] += d_product * product;
                (d_threshold_2, d_product * t)
            };
            d_product_1 = d_product;
            d_threshold_1 += d_threshold_2;
        }
        d_heights[i] += d_product_1;
        d_score = d_score_1;
        d_threshold += d_threshold_1;
    }
    (score, d_threshold)
}
