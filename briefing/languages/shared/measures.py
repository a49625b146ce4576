"""Units and time zones that are written the same everywhere."""

from __future__ import annotations

from briefing.languages.notation import entries

UNITS = entries("""
    % = pct; dollar:US = usd us$; dollar:CA = c$ ca$ cad; dollar:AU = a$ au$ aud; dollar:HK = hk$ hkd;
    dollar:NZ = nz$ nzd; dollar:SG = s$ sg$ sgd; dollar:TW = nt$; euro = eur; pound = gbp lb lbs; franc = chf sfr;
    yen = jpy; yuan = rmb cny; rouble = rub; hryvnia = uah; real = r$ brl; peso = mxn; lira = tl; zloty = zł pln;
    rupee = inr rs; ringgit = rm myr; krone = kr sek nok dkk; rand = zar; shekel = nis ils; won = krw; baht = thb;
    rial = sar; dirham = aed; km = km; m = m; cm = cm; mm = mm; mile = mi; foot = ft; kmh = km/h kph kmh; mph = mph;
    kg = kg; g = g; mg = mg; t = t; ha = ha; acre = ac; km2 = km² km2 sq_km; m2 = m² m2 sqm; l = l; kwh = kwh;
    mwh = mwh; gwh = gwh; twh = twh; mw = mw; gw = gw; kw = kw; degree:C = °c ℃; degree:F = °f ℉; degree = °; gb = gb;
    tb = tb; mb = mb; hz = hz; bp = bps bp""")

ZONES = entries("""
    zone:+00:00 = gmt utc z; zone:+01:00 = cet bst wat; zone:+02:00 = cest eet cat sast; zone:+03:00 = eest msk eat trt;
    zone:+05:30 = indian_standard_time; zone:+08:00 = sgt hkt awst; zone:+09:00 = jst kst; zone:+10:00 = aest;
    zone:+11:00 = aedt; zone:-05:00 = est cdt; zone:-04:00 = edt; zone:-06:00 = cst mdt; zone:-07:00 = mst pdt;
    zone:-08:00 = pst; zone:ET = et; zone:CT = ct; zone:PT = pt""")
